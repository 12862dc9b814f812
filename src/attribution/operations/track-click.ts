import type { operations } from '../../../generated/attribution.ts';
import type { Operation } from '../../core/http/operation.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { toInstant } from '../../core/time/instant.ts';
import { activeStore } from '../active-store.ts';
import { clickAnnouncement } from '../click-announcement.ts';
import type { Framed } from '../dialect.ts';
import {
  cutUrlOrNull,
  isExpired,
  readClickIds,
  readClickTime,
  readLandingPage,
  shortTextOrNull,
} from '../domain/click-input.ts';
import { deviceEvidence, isPossibleFbclid } from '../domain/evidence.ts';
import { refuseField } from '../errors.ts';
import { insertClick } from '../queries/insert-click.ts';

/** Stores a click before it answers. An fbclid is one click of a store: a repeat gets the first one's id and time. */
export const trackClick: Operation<operations['trackClick'], Framed> = async (call) => {
  const { body, caller, database, now } = call;
  const { fbclid, storeId } = body;
  const place = { tenantId: caller.tenantId, storeId };
  if (!isPossibleFbclid(fbclid)) throw refuseFbclid();
  const page = readLandingPage(body.landingPage);
  if (!page) throw refuseLandingPage();
  const { attribution_window_days: attributionWindowDays, endpoints } = await activeStore(database, place, now);

  const arrived = {
    ...{ ...place, ...page, fbclid, attributionWindowDays, now },
    id: newId('click', now),
    referrer: cutUrlOrNull(body.referrer),
    clickIds: readClickIds(body.clickIds),
    fbp: shortTextOrNull(body.fbp),
    fbc: shortTextOrNull(body.fbc),
    clickedAt: readClickTime(body.timestamp, now),
    evidence: deviceEvidence(body, { ...call, organizationId: caller.organizationId }),
  };
  const click = await insertClick(database, { ...arrived, announcement: clickAnnouncement(arrived, endpoints) });
  if (isExpired(click.received_at, attributionWindowDays, now)) throw refuseExpired();
  const data = { clickId: click.click_id, fbclid, tracked: true, timestamp: toInstant(click.clicked_at) };
  return { status: 200, body: { data } };
};

const refuseFbclid = () =>
  refuseField(
    'invalid_fbclid',
    { field: 'fbclid', reason: 'invalid_format' },
    'fbclid must have 1 to 500 printable ASCII characters without spaces',
  );

const refuseExpired = () =>
  refuseField('invalid_fbclid', { field: 'fbclid', reason: 'expired' }, 'This fbclid has expired');

const refuseLandingPage = () =>
  refuseField(
    'invalid_request',
    { field: 'landingPage', reason: 'invalid_format' },
    'landingPage must be a complete http or https address',
  );
