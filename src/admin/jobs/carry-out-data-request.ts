import { z } from 'zod';
import { recordChange } from '../../core/audit/record-change.ts';
import type { Database, Queryable } from '../../core/database/sql.ts';
import type { JobHandler } from '../../core/jobs/job.ts';
import { collectRecords } from '../../core/personal-data/collect-records.ts';
import { eraseRecords } from '../../core/personal-data/erase-records.ts';
import { addFinding } from '../../core/personal-data/findings.ts';
import type { PersonalDataOfProducts } from '../../core/personal-data/personal-data.ts';
import { placesOf, type SearchedPlace } from '../../core/personal-data/places.ts';
import { claimDataRequest, type PendingDataRequestRow } from '../queries/claim-data-request.ts';
import { type Completion, updateDataRequestCompletion } from '../queries/update-data-request-completion.ts';
import { updateDataRequestFindings } from '../queries/update-data-request-findings.ts';
import { updateExportsErased } from '../queries/update-exports-erased.ts';

const payloadSchema = z.object({ tenantId: z.string(), id: z.string() });
type Request = z.infer<typeof payloadSchema>;

/** Carries a data request out. Begun again after it was cut short, it goes on and counts nothing twice. */
export const carryOutDataRequest =
  (products: PersonalDataOfProducts): JobHandler =>
  async ({ payload, database, keyedHash, now }) => {
    const request = payloadSchema.parse(payload);
    const pending = await database.transaction((transaction) => claimDataRequest(transaction, request));
    if (!pending) return;
    const places = placesOf(products, { organizationId: request.tenantId, keyedHash }, pending.traces);
    if (pending.kind === 'export') await collect(database, request, places, now);
    else await erase(database, request, places, now);
  };

const collect = async (database: Database, request: Request, places: readonly SearchedPlace[], now: Date) => {
  const collection = await collectRecords(database, places, now);
  await database.transaction(async (transaction) => {
    const pending = await claimDataRequest(transaction, request);
    if (pending) await complete(transaction, pending, { ...request, ...collection, now });
  });
};

const erase = async (database: Database, request: Request, places: readonly SearchedPlace[], now: Date) => {
  await eraseRecords(database, places, now, {
    claim: async (transaction) => (await claimDataRequest(transaction, request)) !== null,
    note: async (transaction, finding) => {
      const { findings = [] } = (await claimDataRequest(transaction, request)) ?? {};
      await updateDataRequestFindings(transaction, { ...request, findings: addFinding(findings, finding) });
    },
    forget: (transaction, erased) => updateExportsErased(transaction, { tenantId: request.tenantId, ...erased }),
  });
  await database.transaction(async (transaction) => {
    const pending = await claimDataRequest(transaction, request);
    const ending = { ...request, records: null, hasAllRecords: true, now };
    if (pending) await complete(transaction, pending, { ...ending, findings: pending.findings });
  });
};

/** Whoever asked is the one who did it in the audit log. */
const complete = async (
  transaction: Queryable,
  { actor_type: type, actor_id: keyId, request_id: requestId }: PendingDataRequestRow,
  completion: Completion,
) => {
  const { tenantId: organizationId, id, findings, now } = completion;
  await updateDataRequestCompletion(transaction, completion);
  const asked = { caller: { type, keyId: keyId ?? '', organizationId }, requestId, now };
  const changes = { findings: { from: null, to: findings } };
  await recordChange(transaction, asked, { organizationId, action: 'data_request.completed', targetId: id, changes });
};
