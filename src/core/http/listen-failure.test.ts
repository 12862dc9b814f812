import { describe, expect, it } from 'vitest';
import { asListenFailure, ListenError } from './listen-failure.ts';
import { listen } from './server.ts';

const configuration = { role: 'all', host: '127.0.0.1', port: 80, metricsPort: 90 } as const;
const errorOf = (code: string) => new ListenError(Object.assign(new Error(`listen ${code}`), { code }));

describe('asListenFailure', () => {
  it.each([
    ['EACCES', /^Port 80 is not open to this user: set PORT to one from 1024 up/],
    ['EADDRINUSE', /^Port 80 is in use: .* set PORT to another one$/],
    ['EADDRNOTAVAIL', /^HOST must be an address of this machine, and 127\.0\.0\.1 is none$/],
    ['EAI_AGAIN', /^HOST must be .* and 127\.0\.0\.1 cannot be resolved \(EAI_AGAIN\)$/],
    ['EINVAL', /^Nothing can listen at HOST 127\.0\.0\.1 and PORT 80: listen EINVAL$/],
  ])('names the variable behind %s', (code, line) => {
    expect(asListenFailure(errorOf(code), configuration).message).toMatch(line);
  });

  it('names METRICS_PORT where jobs alone are worked off', () => {
    const { message } = asListenFailure(errorOf('EACCES'), { ...configuration, role: 'worker' });
    expect(message).toMatch(/^Port 90 .* set METRICS_PORT/);
  });

  it('is told what Node says', async () => {
    const error = await listen(() => {}, { host: '192.0.2.1', port: 0 }).catch((thrown) => thrown);
    expect(error).toBeInstanceOf(ListenError);
    expect(error).toMatchObject({ code: 'EADDRNOTAVAIL', cause: { syscall: 'listen' } });
  });
});
