import type { operations } from '../../../generated/admin.ts';
import { Failure } from '../../core/errors/failure.ts';
import type { Operation } from '../../core/http/operation.ts';
import { listRatesInForce } from '../../core/money/queries/list-rates-in-force.ts';
import { isCalendarDay } from '../../core/time/calendar-day.ts';
import { toExchangeRates } from '../resources/exchange-rates.ts';

/** Lists the rates that were published last until the end of a day, without one the newest. */
export const listExchangeRates: Operation<operations['listExchangeRates']> = async ({ query: { on }, database }) => {
  if (on !== undefined && !isCalendarDay(on))
    throw new Failure('invalid', 'Invalid request parameters', {
      faults: [{ in: 'query', path: 'on', keyword: 'format', message: 'Is not a day of the calendar' }],
    });
  const rows = await listRatesInForce(database, { on });
  return { status: 200, body: { data: toExchangeRates(rows) } };
};
