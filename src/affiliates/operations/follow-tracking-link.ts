import { remembered } from '../../core/database/remembered.ts';
import type { Database } from '../../core/database/sql.ts';
import { Failure } from '../../core/errors/failure.ts';
import type { PlainCall, PlainHandler } from '../../core/http/product.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { isBot } from '../../core/visits/bot.ts';
import { type Destination, readDestination, visitParameters, withParameters } from '../domain/destination.ts';
import { findLinkCode } from '../queries/find-link-code.ts';
import { findLinkTarget, type LinkTarget } from '../queries/find-link-target.ts';
import { insertClick } from '../queries/insert-click.ts';

const isCode = /^[A-Za-z0-9]{1,32}$/;

type Target = LinkTarget & { destination: Destination };

const findTarget = async (database: Database, { code }: { code: string }): Promise<Target | null> => {
  const owner = await findLinkCode(database, { code });
  const target = owner && (await findLinkTarget(database, { tenantId: owner.tenant_id, id: owner.tracking_link_id }));
  return target && { ...target, destination: readDestination(target.destination_url) };
};

/** A change of a link is seen by every process within a second. */
const findRememberedTarget = remembered({
  key: ({ code }: { code: string }) => code,
  find: findTarget,
  forMs: 1_000,
  most: 50_000,
});

/**
 * Sends a visitor on and stores the click before it answers: one round trip for a link visited within the last second,
 * three otherwise. HEAD requests and known bots are sent on as well but are nobody's visit.
 */
export const followTrackingLink: PlainHandler = {
  operationId: 'followTrackingLink',
  pathPrefix: '/r/',
  methods: ['GET', 'HEAD'],
  handle: async (call) => {
    const { rest: code, database, now } = call;
    const target = isCode.test(code) ? await findRememberedTarget(database, { code }, now) : null;
    if (!target) throw new Failure('notFound', 'This link does not exist');

    const parameters = visitParameters(call.search);
    const clickId = target.earns && isVisit(call) ? await recordClick(call, target, parameters) : null;
    const own =
      clickId && target.append_click_parameters
        ? { click: clickId, aff: target.affiliate_id, offer: target.offer_id }
        : {};
    return {
      status: 302,
      headers: {
        Location: withParameters(target.destination, { ...own, ...parameters }),
        'Cache-Control': 'no-store',
      },
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
