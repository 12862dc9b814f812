import { findTimeZone, type TimeZone } from '../core/time/time-zone.ts';
import type { StoreSettings } from './queries/find-store-settings.ts';

/** The clocks of a store. */
export const timeZoneOf = ({ timezone }: Pick<StoreSettings, 'timezone'>): TimeZone => {
  const timeZone = findTimeZone(timezone);
  if (!timeZone) throw new Error(`Time zone ${timezone} of a store is unknown`);
  return timeZone;
};
