import { SchemaValidationError } from 'slonik';
import { describe, expect, it } from 'vitest';
import { createLog } from './log.ts';

const linesOf = (write: (log: ReturnType<typeof createLog>) => void): string => {
  const lines: string[] = [];
  write(createLog('info', { write: (line) => void lines.push(line) }));
  return lines.join('');
};

describe('createLog', () => {
  it('tells what broke and where, with every cause', () => {
    const cause = Object.assign(new Error('new row violates a check'), { code: '23514', table: 'affiliate' });
    const [line] = linesOf((log) => log.error({ err: new Error('Query failed', { cause }) })).split('\n');
    expect(JSON.parse(line as string)).toMatchObject({
      level: 'error',
      err: {
        ...{ type: 'Error', message: 'Query failed', stack: expect.stringContaining('log.test.ts') },
        cause: { code: '23514', table: 'affiliate', message: 'new row violates a check' },
      },
    });
  });

  it('keeps the data of people out of errors: rows, values and what PostgreSQL quotes from them', () => {
    const quoted = Object.assign(new Error('duplicate key'), {
      detail: 'Key (email_key)=(ada@example.com) already exists.',
      where: 'COPY ada@example.com',
      query: { sql: 'SELECT 1', values: ['ada@example.com'] },
    });
    const statement = { sql: 'SELECT email FROM person WHERE email = $1', values: ['ada@example.com'] };
    const misfit = new SchemaValidationError(statement as never, { email: 'ada@example.com' }, [
      { path: ['email'], message: 'Expected number' },
    ] as never);
    const text = linesOf((log) => {
      log.error({ err: quoted });
      log.error({ err: new Error('Outer', { cause: misfit }) });
      log.error({ err: new AggregateError([quoted], 'Both failed') });
      log.error({ err: 'ada@example.com' });
    });
    expect(text).toContain('SELECT email FROM person');
    expect(text).toContain('Expected number');
    expect(text).not.toContain('ada@');
  });
});
