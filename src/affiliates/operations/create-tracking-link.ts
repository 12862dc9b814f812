import type { operations } from '../../../generated/affiliates.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { checkDestination } from '../check-destination.ts';
import { newLinkCode } from '../domain/link-code.ts';
import { refuseFields, refuseUnknown } from '../errors.ts';
import { findAffiliate } from '../queries/find-affiliate.ts';
import { findOffer } from '../queries/find-offer.ts';
import { findTrackingLink } from '../queries/find-tracking-link.ts';
import { insertLinkCode } from '../queries/insert-link-code.ts';
import { insertTrackingLink } from '../queries/insert-tracking-link.ts';
import { toTrackingLink } from '../resources/tracking-link.ts';

/** Gives an affiliate a link to an offer. Its code is unique on this server; a customUrl stays on the offer's own domain. */
export const createTrackingLink: Operation<operations['createTrackingLink']> = async (call) => {
  const { body, caller, database, now, origin } = call;
  const { tenantId, organizationId } = caller;
  const [affiliate, offer] = await Promise.all([
    findAffiliate(database, { tenantId, id: body.affiliateId }),
    findOffer(database, { tenantId, id: body.offerId }),
  ]);
  if (!affiliate) throw refuseUnknown('Affiliate', body.affiliateId);
  if (!offer) throw refuseUnknown('Offer', body.offerId);
  if (body.customUrl !== undefined)
    await checkDestination(database, { customUrl: body.customUrl, offerUrl: offer.url, organizationId });

  const id = body.id ?? newId('link', now);
  return database.transaction(async (transaction) => {
    const code = await reserveCode(transaction, { wanted: body.code, tenantId, trackingLinkId: id });
    const { affiliateId, offerId, customUrl = null } = body;
    const isStored = await insertTrackingLink(transaction, {
      tenantId,
      id,
      affiliateId,
      offerId,
      code,
      customUrl,
      now,
    });
    if (!isStored) throw refuseFields({ id: 'Already in use' });
    const row = await findTrackingLink(transaction, { tenantId, id });
    if (!row) throw new Error(`Tracking link ${id} is gone in its own transaction`);
    return { status: 201, body: { data: toTrackingLink(row, origin) } };
  });
};

const mostAttempts = 10;

const reserveCode = async (
  transaction: Parameters<typeof insertLinkCode>[0],
  { wanted, ...link }: { wanted: string | undefined; tenantId: string; trackingLinkId: string },
): Promise<string> => {
  if (wanted !== undefined) {
    if (await insertLinkCode(transaction, { ...link, code: wanted })) return wanted;
    throw refuseFields({ code: 'Already in use' });
  }
  for (let attempt = 0; attempt < mostAttempts; attempt++) {
    const code = newLinkCode();
    if (await insertLinkCode(transaction, { ...link, code })) return code;
  }
  throw new Error(`${mostAttempts} new codes of tracking links were taken`);
};
