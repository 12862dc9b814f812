import type { KeptResource, PersonalData } from '../core/personal-data/personal-data.ts';
import { customerHash } from './domain/customer.ts';
import { listConversionsOfPerson } from './queries/list-conversions-of-person.ts';
import { updateCustomerOfConversions } from './queries/update-customer-of-conversions.ts';
import { toConversion } from './resources/conversion.ts';

const rowsAtOnce = 5_000;

const conversion: KeptResource = {
  erasure: 'anonymized',
  find: async (db, { tenantId, traces, after }) => {
    const slice = { tenantId, hashes: traces, after: after ?? '', most: rowsAtOnce };
    const rows = await listConversionsOfPerson(db, slice);
    const theirs = rows.filter((row) => row.is_theirs);
    return {
      records: theirs.map(toConversion),
      next: rows.find((row) => row.is_last)?.id ?? null,
      erase: () => updateCustomerOfConversions(db, { tenantId, ids: theirs.map(({ id }) => id) }),
    };
  },
};

/** Conversions of a customer, known by e-mail address alone. They stay, because commissions and caps are calculated by them. */
export const affiliatesPersonalData: PersonalData = {
  tracesOf: ({ kind, value }, { keyedHash }) => (kind === 'email' ? [customerHash(value, keyedHash)] : []),
  resources: { conversion },
};
