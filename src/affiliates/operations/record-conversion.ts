import type { operations } from '../../../generated/affiliates.ts';
import type { Queryable } from '../../core/database/sql.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { findCurrency } from '../../core/money/currency.ts';
import { utcDay } from '../../core/time/instant.ts';
import { announceEvent } from '../announce-event.ts';
import { commissionOf } from '../domain/commission.ts';
import { customerHash } from '../domain/customer.ts';
import { readSale, type Sale } from '../domain/sale.ts';
import { type RejectionReason, rejectionOf } from '../domain/sale-verdict.ts';
import { refuse, refuseUnknown } from '../errors.ts';
import { claimDailyCap } from '../queries/claim-daily-cap.ts';
import { countConversionsOfDay } from '../queries/count-conversions-of-day.ts';
import { findAffiliate } from '../queries/find-affiliate.ts';
import { type ClickRow, findClick } from '../queries/find-click.ts';
import { findSaleTerms, type SaleTerms } from '../queries/find-sale-terms.ts';
import { hasConversion } from '../queries/has-conversion.ts';
import { insertConversion } from '../queries/insert-conversion.ts';
import { toConversion } from '../resources/conversion.ts';

/** Credits an affiliate with a sale. A retried `externalId` is refused, so no sale is ever paid twice. */
export const recordConversion: Operation<operations['recordConversion']> = async (call) => {
  const { body, caller, database, now, keyedHash } = call;
  const { tenantId, organizationId } = caller;
  const { affiliateId, offerId, externalId } = body;
  const pair = { tenantId, affiliateId, offerId };
  const sale = readSale(body, now);

  return database.transaction(async (transaction) => {
    const terms = await findSaleTerms(transaction, pair);
    if (!terms) throw await refusalOfUnknown(transaction, { ...pair, externalId });
    const click = body.clickId === undefined ? undefined : await findClick(transaction, { ...pair, id: body.clickId });
    const reason =
      rejectionOf(factsOf(terms, click, sale)) ?? (await capRejection(transaction, { tenantId, offerId, now, terms }));

    const row = await insertConversion(transaction, {
      id: newId('conv', now),
      ...{ ...pair, externalId, now },
      trackingLinkId: click === undefined ? terms.only_link_id : (click?.tracking_link_id ?? null),
      clickId: body.clickId ?? null,
      externalSource: body.externalSource ?? null,
      amount: sale.amount.toFixed(),
      currency: sale.currency,
      customerEmailHash: customerHash(body.customerEmail, { organizationId, keyedHash }),
      status: reason ? 'rejected' : 'pending',
      reason,
      commission: commissionTexts(terms, sale, reason),
      metadata: body.metadata ?? null,
      occurredAt: sale.occurredAt,
    });
    if (!row) throw refuseDuplicate(externalId);
    const data = toConversion(row);
    await announceEvent(transaction, { tenantId, now, event: 'conversion.created', data });
    if (reason) await announceEvent(transaction, { tenantId, now, event: 'conversion.rejected', data });
    return { status: 201, body: { data } };
  });
};

const refuseDuplicate = (externalId: string) =>
  refuse('DUPLICATE_CONVERSION', `Conversion with externalId '${externalId}' already exists`);

/** Of a pair without terms: a sale that is recorded already is a repeat, whatever else its body says. */
const refusalOfUnknown = async (
  transaction: Queryable,
  { tenantId, affiliateId, offerId, externalId }: Record<'tenantId' | 'affiliateId' | 'offerId' | 'externalId', string>,
) => {
  if (await hasConversion(transaction, { tenantId, externalId })) return refuseDuplicate(externalId);
  const affiliate = await findAffiliate(transaction, { tenantId, id: affiliateId });
  return affiliate ? refuseUnknown('Offer', offerId) : refuseUnknown('Affiliate', affiliateId);
};

const factsOf = (terms: SaleTerms, click: ClickRow | null | undefined, { occurredAt }: Sale) => ({
  affiliateIsActive: terms.affiliate_is_active,
  offerIsActive: terms.offer_is_active,
  click: click && { createdAt: click.created_at },
  occurredAt,
  attributionWindowDays: terms.attribution_window_days,
});

const capRejection = async (
  transaction: Queryable,
  { tenantId, offerId, now, terms }: { tenantId: string; offerId: string; now: Date; terms: SaleTerms },
): Promise<RejectionReason | null> => {
  if (terms.daily_cap === 0) return null;
  const cap = await claimDailyCap(transaction, { tenantId, offerId });
  if (cap === 0) return null;
  const counted = await countConversionsOfDay(transaction, { tenantId, offerId, day: utcDay(now), atMost: cap });
  return counted < cap ? null : 'daily_cap_reached';
};

const commissionTexts = (terms: SaleTerms, sale: Sale, reason: RejectionReason | null) => {
  const { type, value, amount, currency } = commissionOf(
    {
      defaultType: terms.default_commission_type,
      defaultValue: terms.default_commission_value,
      overrideType: terms.commission_override_type,
      overrideValue: terms.commission_override_value,
    },
    sale,
    { currency: terms.currency, digits: findCurrency(terms.currency)?.digits ?? 2 },
  );
  return { type, value: value.toFixed(), amount: reason ? '0' : amount.toFixed(), currency };
};
