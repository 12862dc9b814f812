import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import { administrate } from '../administrate.ts';

/** The exit code of a check whose tools are not on this machine; its last line says which. */
export const skippedExitCode = 77;

const { CONTRACT_TEST_ORIGIN: origin = '', CONTRACT_TEST_ADMIN_TOKEN: adminToken = '' } = process.env;

const call = (method: string, path: string, body?: object) =>
  administrate({ origin, adminToken }, { method, path, body });

const goal = (id: number, key: string, type: string) => ({ id: String(id), key, name: key, type, rules: null });

const experience = (id: number, key: string, type: string, changes: object[][] = [[], []]) => ({
  id: String(id),
  key,
  name: key,
  status: 'active',
  type,
  environment: 'production',
  goals: ['700001', '700002'],
  variations: changes.map((change, index) => ({
    id: `${id}${index + 1}`,
    key: `${key}-${index + 1}`,
    name: `Variation ${index + 1}`,
    traffic_allocation: 100 / changes.length,
    status: 'running',
    changes: change,
  })),
});

/** What SDKs are shown: two experiences of which one sets a feature, a draft, two goals. */
const documentOf = (projectId: number) => ({
  account_id: '100007',
  project: {
    id: String(projectId),
    name: 'SDKs',
    type: 'fullstack',
    environments: { production: { label: 'Production', is_default: true } },
    settings: {},
  },
  goals: [goal(700_001, 'sign-up', 'code_trigger'), goal(700_002, 'sale', 'revenue')],
  features: [{ id: '500001', key: 'banner', name: 'Banner', variables: [{ key: 'height', type: 'integer' }] }],
  experiences: [
    experience(300_001, 'checkout', 'a/b_fullstack'),
    experience(300_002, 'rollout', 'feature_rollout', [
      [{ id: 1, type: 'fullStackFeature', data: { feature_id: 500_001, variables_data: { height: '42' } } }],
    ]),
    { ...experience(300_003, 'unfinished', 'a/b_fullstack'), status: 'draft' },
  ],
});

/** Where the SDKs find the server. */
export const baseUrl = `${origin}/experiments/v1`;

/** A project of its own with a secret SDK key, as a customer would have made it. */
export const givenProject = async () => {
  const projectId = 900_000_000 + process.pid;
  await call('POST', '/projects/import', documentOf(projectId));
  const path = `/projects/${projectId}`;
  const { key, secret } = await call('POST', `${path}/sdk-keys`, { environment: 'production', secret: true });
  return {
    key: key as string,
    secret: secret as string,
    /** A key that a page may hold. */
    makeOpenKey: async (): Promise<string> =>
      (await call('POST', `${path}/sdk-keys`, { environment: 'production' })).key,
    pause: (experienceId: string) => call('PATCH', `${path}/experiences/${experienceId}`, { status: 'paused' }),
    /** Of the experience `checkout`, all variations together, and of its goal `sale`. */
    counts: async () => {
      const { variations, unmatchedEvents } = await call('GET', `${path}/experiences/300001/counts`);
      const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0);
      const goals = variations.flatMap((variation: { goals: { goalId: string }[] }) =>
        variation.goals.filter(({ goalId }) => goalId === '700002'),
      );
      return {
        visitors: sum(variations.map((variation: { visitors: number }) => variation.visitors)),
        converted: sum(goals.map((of: { convertedVisitors: number }) => of.convertedVisitors)),
        transactions: sum(goals.map((of: { transactions: number }) => of.transactions)),
        revenue: sum(goals.map((of: { revenue: string }) => Number(of.revenue))),
        unmatchedEvents,
      };
    },
  };
};

/** Waits until what is found is what is wanted, at most 10 s; then says what it was instead. */
export const eventually = async <Found>(find: () => Promise<Found> | Found, wanted: Found): Promise<void> => {
  const deadline = Date.now() + 10_000;
  for (;;) {
    try {
      assert.deepEqual(await find(), wanted);
      return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await sleep(50);
    }
  }
};
