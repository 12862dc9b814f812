import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { baseUrl, eventually, givenProject } from './project.ts';

// The unmodified SDK in Node: ready, experiences, features, goals with revenue, release of the queue, a refresh.

type Context = {
  runExperiences(attributes: object): { key: string; experienceKey: string }[];
  runFeature(key: string, attributes: object): { status: string; variables: Record<string, unknown> };
  trackConversion(goal: string, attributes?: object): void;
  releaseQueues(reason: string): Promise<unknown>;
};
type Sdk = new (configuration: object) => { onReady(): Promise<void>; createContext(visitor: string): Context };

const { default: ConvertSDK } = createRequire(import.meta.url)('@convertcom/js-sdk') as { default: Sdk };
const project = await givenProject();
const sdk = new ConvertSDK({
  sdkKey: project.key,
  sdkKeySecret: project.secret,
  environment: 'production',
  logger: { logLevel: 5 },
  dataRefreshInterval: 300,
  events: { batch_size: 10, release_interval: 100 },
  api: { endpoint: { config: baseUrl, track: baseUrl } },
});
await sdk.onReady();

const everywhere = { locationProperties: {} };
for (let visitor = 0; visitor < 25; visitor++) {
  const context = sdk.createContext(`visiteur-é-${visitor}`);
  const found = context.runExperiences(everywhere).map(({ experienceKey }) => experienceKey);
  assert.deepEqual(found.toSorted(), ['checkout', 'rollout'], 'the draft is not among them');
  const feature = context.runFeature('banner', everywhere);
  assert.deepEqual([feature.status, feature.variables], ['enabled', { height: 42 }]);
  context.trackConversion('sale', {
    conversionData: [
      { key: 'amount', value: 10.5 },
      { key: 'productsCount', value: 2 },
      { key: 'transactionId', value: `order-${visitor}` },
    ],
  });
  await context.releaseQueues('test');
}
const expected = { visitors: 25, converted: 25, transactions: 25, revenue: 262.5, unmatchedEvents: 0 };
await eventually(project.counts, expected);

// A visitor whose goal comes without a release, which the SDK does by itself.
const late = sdk.createContext('late');
late.runExperiences(everywhere);
late.trackConversion('sign-up');
await eventually(project.counts, { ...expected, visitors: 26 });

await project.pause('300001');
let refreshed = 0;
await eventually(
  () =>
    sdk
      .createContext(`refreshed-${refreshed++}`)
      .runExperiences(everywhere)
      .map(({ experienceKey }) => experienceKey),
  ['rollout'],
);
process.exit(0);
