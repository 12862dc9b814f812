import { type Announcement, newAnnouncement, wantedBy } from '../core/events/announcement.ts';
import type { EnabledEndpoints } from '../core/events/queries/enabled-endpoints.ts';
import { toWebhook } from './announce-event.ts';
import type { ArrivedClick } from './queries/insert-click.ts';
import { toClick } from './resources/click.ts';

/** What tells of a click, should it be new; null where no endpoint wants to know. */
export const clickAnnouncement = (
  click: Omit<ArrivedClick, 'announcement'>,
  endpoints: EnabledEndpoints,
): Announcement | null => {
  const endpointIds = wantedBy(endpoints, 'click.tracked');
  if (endpointIds.length === 0) return null;
  const { id, storeId, fbclid, landingPage, referrer, campaign, clickIds, clickedAt, now } = click;
  const data = toClick({
    ...{ id, fbclid, referrer, store_id: storeId, landing_page: landingPage, click_ids: clickIds },
    utm_source: campaign.source,
    utm_medium: campaign.medium,
    utm_campaign: campaign.campaign,
    utm_content: campaign.content,
    utm_term: campaign.term,
    ...{ clicked_at: clickedAt, created_at: now },
  });
  const payload = toWebhook({ event: 'click.tracked', data }, now);
  return newAnnouncement({ subjectId: id, payload }, endpointIds, now);
};
