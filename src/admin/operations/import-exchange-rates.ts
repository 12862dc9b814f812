import type { operations } from '../../../generated/admin.ts';
import { Failure } from '../../core/errors/failure.ts';
import type { Operation } from '../../core/http/operation.ts';
import { parseEcbFile } from '../../core/money/ecb-file.ts';
import { storeExchangeRates } from '../../core/money/store-exchange-rates.ts';
import { toExchangeRateImport } from '../resources/exchange-rate-import.ts';

/** Stores the rates of a file, all of them or none. */
export const importExchangeRates: Operation<operations['importExchangeRates']> = async ({ body, database }) => {
  // The document demands a body, but a request without one comes this far.
  const rates = parseEcbFile(body ?? '');
  if (!rates)
    throw new Failure('invalid', 'The body is no file of reference rates', {
      faults: [{ in: 'body', path: '', keyword: 'format', message: 'No file of reference rates' }],
    });
  return database.transaction(async (transaction) => {
    await storeExchangeRates(transaction, rates);
    return { status: 200, body: { data: toExchangeRateImport(rates) } };
  });
};
