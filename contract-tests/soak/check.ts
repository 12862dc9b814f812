import { Client } from 'pg';
import type { GoodClient } from './good-client.ts';
import type { Acknowledged } from './load.ts';

type Figures = { visitors: number; transactions: number };
type Soaked = {
  send: GoodClient;
  keys: Record<string, string>;
  databaseUrl: string;
  acknowledged: Acknowledged;
  before: Figures;
  told: { webhooks: ReadonlySet<string>; events: ReadonlySet<string> };
};

/** One thing that was looked at; no faults means that it holds. */
export type Verdict = { what: string; faults: readonly string[] };

const differences = (what: string, expected: unknown, found: unknown): Verdict => ({
  what,
  faults: expected === found ? [] : [`expected ${expected}, found ${found}`],
});

/** Each of the acknowledged names exactly once. */
const eachOnce = (what: string, acknowledged: readonly string[], found: readonly unknown[]): Verdict => {
  const times = Map.groupBy(found, (name) => name);
  const wrong = acknowledged.filter((name) => times.get(name)?.length !== 1);
  const faults = wrong.map((name) => `${name} is there ${times.get(name)?.length ?? 0} times`);
  if (acknowledged.length === 0) faults.push('nothing was acknowledged');
  return { what: `${what}: ${acknowledged.length} acknowledged, each there once`, faults };
};

/** What was promised to be told and has not been told. */
export const untold = ({ acknowledged, told }: Pick<Soaked, 'acknowledged' | 'told'>): string[] => {
  const { sales, approved, conversions, events } = acknowledged;
  const webhooks = [
    ...sales.map((name) => `conversion.created ${name}`),
    ...approved.map((name) => `conversion.approved ${name}`),
    ...conversions.map((name) => `conversion.tracked ${name}`),
  ];
  return [
    ...webhooks.filter((one) => !told.webhooks.has(one)),
    ...events.filter((name) => !told.events.has(name)).map((name) => `platform event ${name}`),
  ];
};

const get = async ({ send, keys }: Pick<Soaked, 'send' | 'keys'>, key: string, path: string) => {
  const { status, text } = await send({ method: 'GET', path, key: keys[key] });
  if (status !== 200) throw new Error(`${path} answered ${status}: ${text}`);
  return JSON.parse(text);
};

/** The figures of the experience that the visitors see. */
export const figuresOf = async (server: Pick<Soaked, 'send' | 'keys'>): Promise<Figures> => {
  const { data } = await get(server, 'ADMIN_KEY', '/admin/v1/projects/200001/experiences/300001/counts');
  const variation = data.variations.find((one: { variationId: string }) => one.variationId === '400002');
  const goal = variation?.goals.find((one: { goalId: string }) => one.goalId === '700002');
  return { visitors: variation?.visitors ?? 0, transactions: goal?.transactions ?? 0 };
};

type Row = Record<string, unknown>;
const everyPage = async (read: (cursor: string) => Promise<{ rows: Row[]; nextCursor: string | null }>) => {
  const all: Row[] = [];
  for (let cursor: string | null = ''; cursor !== null; ) {
    const { rows, nextCursor } = await read(cursor && `&cursor=${encodeURIComponent(cursor)}`);
    all.push(...rows);
    cursor = nextCursor;
  }
  return all;
};

const checkAttribution = async (soaked: Soaked): Promise<Verdict[]> => {
  const list = (name: string) =>
    everyPage(async (cursor) => {
      const path = `/attribution/v1/${name}?storeId=store_soak&limit=200${cursor}`;
      const { data } = await get(soaked, 'ATTRIBUTION_KEY', path);
      return { rows: data[name], nextCursor: data.nextCursor };
    });
  const [clicks, conversions] = [await list('clicks'), await list('conversions')];
  const { data } = await get(soaked, 'ATTRIBUTION_KEY', '/attribution/v1/analytics?storeId=store_soak');
  const { acknowledged } = soaked;
  return [
    eachOnce(
      'attribution clicks',
      acknowledged.clicks,
      clicks.map(({ fbclid }) => fbclid),
    ),
    eachOnce(
      'attribution conversions',
      acknowledged.conversions,
      conversions.map(({ orderId }) => orderId),
    ),
    differences('attribution analytics count the listed clicks', clicks.length, data.totals.clicks),
    differences('attribution analytics count the listed conversions', conversions.length, data.totals.conversions),
  ];
};

const checkAffiliates = async (soaked: Soaked): Promise<Verdict[]> => {
  const sales: Row[] = [];
  for (let isLast = false; !isLast; ) {
    const path = `/affiliates/v1/conversions?affiliateId=aff_soak&limit=100&offset=${sales.length}`;
    const { data } = await get(soaked, 'AFFILIATES_KEY', path);
    sales.push(...data);
    isLast = data.length < 100;
  }
  const { data: link } = await get(soaked, 'AFFILIATES_KEY', '/affiliates/v1/tracking-links/link_soak');
  const { acknowledged: visited, tried } = soaked.acknowledged.visits;
  const approved = sales.filter(({ status }) => status === 'approved').map(({ externalId }) => externalId);
  const isPossible = link.clicks >= visited && link.clicks <= tried;
  return [
    eachOnce(
      'affiliates conversions',
      soaked.acknowledged.sales,
      sales.map(({ externalId }) => externalId),
    ),
    eachOnce('affiliates approvals', soaked.acknowledged.approved, approved),
    differences('affiliates link counts the listed conversions', sales.length, link.conversions),
    {
      what: `affiliates link counts every one of ${visited} acknowledged clicks, at most the ${tried} tried`,
      faults: isPossible ? [] : [`it counts ${link.clicks}`],
    },
  ];
};

const checkIngestion = async (soaked: Soaked): Promise<Verdict[]> => {
  const events = await everyPage(async (cursor) => {
    const { data, pagination } = await get(soaked, 'INGESTION_KEY', `/ingestion/v1/events?limit=200${cursor}`);
    return { rows: data, nextCursor: pagination.nextCursor };
  });
  const { totals } = await get(soaked, 'INGESTION_KEY', '/ingestion/v1/stats');
  return [
    eachOnce(
      'ingestion events',
      soaked.acknowledged.events,
      events.map(({ eventId }) => eventId),
    ),
    differences('ingestion statistics count the listed events', events.length, totals.events),
  ];
};

const checkExperiments = async (soaked: Soaked): Promise<Verdict[]> => {
  const { visitors, transactions } = await figuresOf(soaked);
  const expected = soaked.acknowledged.visitors.length;
  return [
    differences('experiments count the acknowledged visitors', expected, visitors - soaked.before.visitors),
    differences('experiments count the acknowledged sales', expected, transactions - soaked.before.transactions),
  ];
};

const checkDatabase = async ({ databaseUrl, acknowledged }: Soaked): Promise<Verdict[]> => {
  const { clicks, conversions, sales, events, visitors } = acknowledged;
  const stored: [string, readonly string[], string][] = [
    ['stored clicks', clicks, 'SELECT fbclid AS name FROM attribution.click'],
    ['stored tracked conversions', conversions, 'SELECT order_id AS name FROM attribution.conversion'],
    ['stored sales', sales, 'SELECT external_id AS name FROM affiliates.conversion'],
    ['stored events', events, 'SELECT event_id AS name FROM ingestion.event'],
    ['stored visitors', visitors, 'SELECT visitor_id AS name FROM experiments.exposure'],
  ];
  const client = new Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const verdicts: Verdict[] = [];
    for (const [what, names, statement] of stored) {
      const { rows } = await client.query(statement);
      verdicts.push(
        eachOnce(
          what,
          names,
          rows.map(({ name }) => name),
        ),
      );
    }
    return verdicts;
  } finally {
    await client.end();
  }
};

/** Holds what the servers show, what is stored and what was told against what was acknowledged. */
export const checkAll = async (soaked: Soaked): Promise<Verdict[]> => [
  { what: 'no client got an answer it should not get', faults: soaked.acknowledged.surprises },
  ...(await checkAttribution(soaked)),
  ...(await checkAffiliates(soaked)),
  ...(await checkIngestion(soaked)),
  ...(await checkExperiments(soaked)),
  ...(await checkDatabase(soaked)),
  {
    what: `every promised delivery arrived (${soaked.told.webhooks.size} webhooks, ${soaked.told.events.size} events)`,
    faults: untold(soaked),
  },
];
