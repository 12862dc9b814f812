import { randomUUID } from 'node:crypto';
import { Pool } from 'pg';
import { recordConversion } from '../../src/affiliates/operations/record-conversion.ts';
import type { Caller } from '../../src/core/authentication/caller.ts';
import { openDatabase } from '../../src/core/database/pool.ts';
import type { Database, Queryable } from '../../src/core/database/sql.ts';
import { listen } from '../../src/core/http/server.ts';
import { keyedHash } from '../../src/core/identifiers/keyed-hash.ts';
import { sale } from '../affiliates-replies.ts';
import { answerMeasurements } from '../measured-server.ts';

type Statement = { sql: string; values: readonly unknown[] };

const { url, tenantId } = JSON.parse(process.argv[2] ?? '{}');

/** The statements of one conversion between BEGIN and COMMIT, as the operation sends them. */
const recordStatements = async (): Promise<Statement[]> => {
  const database = await openDatabase(url, { size: 1 });
  const statements: Statement[] = [];
  const recording = (queryable: Queryable): Queryable =>
    new Proxy(queryable, {
      get: (target, name: keyof Queryable) => (statement: Statement) => {
        statements.push(statement);
        return (target[name] as (statement: Statement) => unknown)(statement);
      },
    });
  const transaction: Database['transaction'] = (work) => database.transaction((inner) => work(recording(inner)));
  const caller = { tenantId, organizationId: tenantId, mode: 'live' } as Caller;
  const call = { body: recordedSale, caller, database: { ...database, transaction }, now: new Date() };
  await recordConversion({ ...call, keyedHash: keyedHash('bench') } as never);
  await database.end();
  return statements;
};

const recordedSale = sale(0) as { externalId: string };
const prepared = (await recordStatements()).map(({ sql, values }, index) => ({
  name: `statement ${index}`,
  text: sql.replaceAll(/\$slonik_(\d+)/g, '$$$1'),
  values,
}));
const pool = new Pool({ connectionString: url, max: 10 });

/** What was recorded, with another sale's number and new ids; the event's payload holds them too. */
const renamed = (value: unknown, externalId: string, id: string): unknown =>
  typeof value !== 'string'
    ? value
    : value.replaceAll(recordedSale.externalId, externalId).replaceAll(/\b(conv|msg)_\w{26}\b/g, `$1_${id}`);

/** The same statements, prepared, by node-postgres, without authentication, validation or rules. */
const server = await listen(
  async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const { externalId } = JSON.parse(Buffer.concat(chunks).toString());
    const id = randomUUID();
    const client = await pool.connect();
    await client.query('BEGIN');
    for (const { values, ...statement } of prepared)
      await client.query({ ...statement, values: values.map((value) => renamed(value, externalId, id)) });
    await client.query('COMMIT');
    client.release();
    response.writeHead(201, { 'Content-Type': 'application/json' }).end(JSON.stringify({ data: { id } }));
  },
  { host: '127.0.0.1', port: 0 },
);
console.log(`One conversion: BEGIN, ${prepared.length} statements, COMMIT`);
answerMeasurements(server.port, async () => {
  await server.stop();
  await pool.end();
});
