import { dayMs } from './day.ts';

const pattern = /^\d{4}-\d\d-\d\d$/;

/** True for a day that the calendar has, spelled `YYYY-MM-DD`; there is no year 0. */
export const isCalendarDay = (text: string): boolean => {
  if (!pattern.test(text) || text.startsWith('0000')) return false;
  const midnight = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(midnight.getTime()) && midnight.toISOString().startsWith(text);
};

/** The day so many days after another one, before it where `days` is negative. */
export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);
