import type { KeptResource, PersonalData } from '../core/personal-data/personal-data.ts';
import { anonymizeEvents } from '../core/webhooks/erase-events.ts';
import { customerHashes } from './domain/customer.ts';
import { listConversionsOfPerson } from './queries/list-conversions-of-person.ts';
import { updateCustomerOfConversions } from './queries/update-customer-of-conversions.ts';
import { toConversion } from './resources/conversion.ts';

const rowsAtOnce = 5_000;

const conversion: KeptResource = {
  erasure: 'anonymized',
  idMember: 'id',
  find: async (db, { tenantId, traces, after }) => {
    const slice = { tenantId, hashes: traces, after: after ?? '', most: rowsAtOnce };
    const rows = await listConversionsOfPerson(db, slice);
    const theirs = rows.filter((row) => row.is_theirs);
    return {
      records: theirs.map(toConversion),
      next: rows.find((row) => row.is_last)?.id ?? null,
      erase: async () => {
        const ids = theirs.map(({ id }) => id);
        await updateCustomerOfConversions(db, { tenantId, ids });
        const told = { tenantId, product: 'affiliates', subjectIds: ids, without: withoutCustomer };
        return [{ resource: 'webhookEvent', erasure: 'anonymized', found: await anonymizeEvents(db, told) }];
      },
    };
  },
};

/** The body of a webhook as it would be of the conversion by now. */
const withoutCustomer = ({ data, ...body }: Record<string, unknown>) => ({
  ...body,
  data: { ...(data as object), metadata: null },
});

/** Conversions of a customer, known by e-mail address alone. They stay, because commissions and caps are calculated by them. */
export const affiliatesPersonalData: PersonalData = {
  tracesOf: ({ kind, value }, hashing) => (kind === 'email' ? customerHashes(value, hashing) : []),
  resources: { conversion },
};
