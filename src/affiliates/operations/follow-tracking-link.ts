import { LRUCache } from 'lru-cache';
import type { Database } from '../../core/database/sql.ts';
import { Failure } from '../../core/errors/failure.ts';
import type { PlainCall, PlainHandler } from '../../core/http/product.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { isBot } from '../domain/bot.ts';
import { visitParameters, withParameters } from '../domain/destination.ts';
import { findLinkCode } from '../queries/find-link-code.ts';
import { findLinkTarget, type LinkTarget } from '../queries/find-link-target.ts';
import { insertClick } from '../queries/insert-click.ts';

/** A change of a link is seen by every process within this time. */
const rememberedMs = 1_000;
const isCode = /^[A-Za-z0-9]{1,32}$/;

/**
 * Sends a visitor on and stores the click before it answers: one round trip for a link visited within the last second,
 * three otherwise. HEAD requests and known bots are sent on as well but are nobody's visit.
 */
export const followTrackingLink: PlainHandler = {
  operationId: 'followTrackingLink',
  pathPrefix: '/r/',
  methods: ['GET', 'HEAD'],
  create({ clock }) {
    const perf = { now: () => clock().getTime() };
    const targets = new LRUCache<string, LinkTarget>({ max: 50_000, ttl: rememberedMs, ttlResolution: 0, perf });

    const targetOf = async (code: string, database: Database): Promise<LinkTarget> => {
      const remembered = targets.get(code);
      if (remembered) return remembered;
      const owner = isCode.test(code) ? await findLinkCode(database, { code }) : null;
      const target =
        owner && (await findLinkTarget(database, { tenantId: owner.tenant_id, id: owner.tracking_link_id }));
      if (!target) throw new Failure('notFound', 'This link does not exist');
      targets.set(code, target);
      return target;
    };

    return async (call) => {
      const target = await targetOf(call.rest, call.database);
      const parameters = visitParameters(call.search);
      const clickId = target.earns && isVisit(call) ? await recordClick(call, target, parameters) : null;
      const own =
        clickId && target.append_click_parameters
          ? { click: clickId, aff: target.affiliate_id, offer: target.offer_id }
          : {};
      return {
        status: 302,
        headers: {
          Location: withParameters(target.destination_url, { ...own, ...parameters }),
          'Cache-Control': 'no-store',
        },
      };
    };
  },
};

const isVisit = ({ method, userAgent }: PlainCall): boolean => method === 'GET' && !isBot(userAgent);

const recordClick = async (
  { database, now, keyedHash, clientAddress, userAgent }: PlainCall,
  target: LinkTarget,
  parameters: Record<string, string>,
): Promise<string> => {
  const id = newId('click', now);
  await insertClick(database, {
    id,
    tenantId: target.tenant_id,
    trackingLinkId: target.tracking_link_id,
    affiliateId: target.affiliate_id,
    offerId: target.offer_id,
    addressHash: clientAddress ? keyedHash(clientAddress) : null,
    userAgentHash: userAgent ? keyedHash(userAgent) : null,
    parameters,
    now,
  });
  return id;
};
