import type { operations } from '../../generated/experiments.ts';
import type { Fixtures, Prepare } from '../generic-hooks.ts';

const { prepareTransactions } = require('../generic-hooks.ts') as typeof import('../generic-hooks.ts');

const keysOfDemo = '/projects/200001/sdk-keys';
let twoPartKeys = 0;

/** An SDK key of the demo project with a secret, of one part or of two. */
const givenKey = async (
  { administrate }: Parameters<Prepare>[1],
  parts: 1 | 2,
  isEnabled: boolean,
): Promise<string> => {
  const name = parts === 2 ? { key: `100001/${300_000 + ++twoPartKeys}` } : {};
  const order = { ...name, environment: 'production', secret: true, strict: true };
  const { key } = await administrate('POST', keysOfDemo, order);
  if (!isEnabled) await administrate('PATCH', `${keysOfDemo}/${encodeURIComponent(String(key))}`, { isEnabled });
  return String(key);
};

/** Puts a name in the place of the one that the path has after the kind of the request. */
const rename = (transaction: Parameters<Prepare>[0], name: string, parts: 1 | 2): void => {
  const [path = '', query] = transaction.fullPath.split('?');
  const segments = path.split('/');
  segments.splice(4, parts, ...name.split('/'));
  transaction.fullPath = segments.join('/') + (query === undefined ? '' : `?${query}`);
};

/** A key whose secret is not sent, and one that is disabled. */
const refusals = (parts: 1 | 2): Record<401 | 403, Prepare> => ({
  401: async (transaction, tools) => rename(transaction, await givenKey(tools, parts, true), parts),
  403: async (transaction, tools) => rename(transaction, await givenKey(tools, parts, false), parts),
});

const ofSdkKey = refusals(1);
const ofProject = refusals(2);
const askForWhateverThereIs: Prepare = ({ request }) => {
  request.headers['If-None-Match'] = '*';
};

const fixtures: Fixtures<operations> = {
  getConfigBySdkKey: { 304: askForWhateverThereIs, ...ofSdkKey },
  getConfigByProject: { 304: askForWhateverThereIs, ...ofProject },
  trackBySdkKey: ofSdkKey,
  trackByProject: ofProject,
  getProjectSettings: ofProject,
  getProjectOptionalSettings: ofProject,
  getVisitorDataBySdkKey: { ...ofSdkKey, 404: (transaction) => rename(transaction, 'sdk_unknown', 1) },
  getVisitorDataByProject: { ...ofProject, 404: (transaction) => rename(transaction, '100001/200009', 2) },
};

prepareTransactions(require('hooks'), { product: 'experiments', fixtures });
