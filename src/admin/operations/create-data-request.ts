import type { operations } from '../../../generated/admin.ts';
import { changesBetween } from '../../core/audit/changes.ts';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Operation } from '../../core/http/operation.ts';
import { refuseFields } from '../../core/http/problem-errors.ts';
import { newId } from '../../core/identifiers/identifier.ts';
import { insertJob } from '../../core/jobs/queries/insert-job.ts';
import { tenantIdOf } from '../../core/organizations/tenant-id.ts';
import type { PersonalDataOfProducts } from '../../core/personal-data/personal-data.ts';
import { readSubject } from '../domain/data-subject.ts';
import { insertDataRequest } from '../queries/insert-data-request.ts';
import { toDataRequest } from '../resources/data-request.ts';

/** Accepts a request about the data of a person; of the person nothing is kept but the hashes by which products find them. */
export const createDataRequest =
  (products: PersonalDataOfProducts): Operation<operations['createDataRequest']> =>
  async ({ body, database, ...call }) => {
    const { caller, keyedHash, requestId, now } = call;
    const { organizationId } = caller;
    const read = readSubject(body);
    if ('problems' in read) throw refuseFields(read.problems);
    const { subject } = read;
    const hashing = { organizationId, keyedHash };
    const traces = Object.fromEntries(
      [...products].map(([name, { tracesOf }]) => [name, tracesOf(subject, hashing)] as const),
    );

    return database.transaction(async (transaction) => {
      const tenantId = tenantIdOf(organizationId, 'live');
      const actor = { actorType: caller.type, actorId: caller.type === 'operator' ? null : caller.keyId };
      const asked = { kind: body.kind, subject: subject.kind };
      const id = newId('dreq', now);
      const row = await insertDataRequest(transaction, { tenantId, id, ...asked, traces, ...actor, requestId, now });
      // One after the other: an export that collects meanwhile would keep what another request erases.
      const queue = `data requests of ${tenantId}`;
      await insertJob(transaction, { name: 'admin.carry_out_data_request', payload: { tenantId, id }, queue });
      const change = { action: 'data_request.created', targetId: id, changes: changesBetween(null, asked) } as const;
      await recordChange(transaction, call, { organizationId, ...change });
      return { status: 202, body: { data: toDataRequest(row) } };
    });
  };
