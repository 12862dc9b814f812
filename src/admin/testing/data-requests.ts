import { runJobs } from '../../core/testing/run-jobs.ts';
import { expectStatus, type TestClient, type TestServer } from '../../core/testing/start-product.ts';

/** Where the admin API keeps data requests. */
export const dataRequestsPath = '/admin/v1/data-requests';

/** A data request made with this client and carried out, as it is read afterwards. */
export const givenDataRequest = async (server: TestServer, client: TestClient, input: Record<string, unknown>) => {
  const { body } = expectStatus(202, await client.post(dataRequestsPath, input));
  await runJobs(server);
  return expectStatus(200, await client.get(`${dataRequestsPath}/${body.data.id}`)).body.data;
};

type Finding = { product: string; mode: string; resource: string; found: number; removed: number; anonymized: number };

/** Findings in short, those of nothing left out: `attribution live click 1/1/0`, found/removed/anonymized. */
export const inShort = (findings: readonly Finding[]): string[] =>
  findings
    .filter(({ found }) => found > 0)
    .map(
      ({ product, mode, resource, found, removed, anonymized }) =>
        `${product} ${mode} ${resource} ${found}/${removed}/${anonymized}`,
    );
