import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ConfigurationError, readConfiguration } from './configuration.ts';
import { readSecrets } from './secrets.ts';
import { makeVariables, readVariables } from './variables-file.ts';

describe('readConfiguration', () => {
  it('needs nothing', () => {
    expect(readConfiguration({})).toMatchObject({
      ...{ host: '127.0.0.1', port: 8080, dataDirectory: '.data', databaseUrl: undefined, processes: 1 },
      metricsPort: undefined,
      ...{ rateLimits: 'on', outboundPrivate: 'refuse', trustedProxies: [], logLevel: 'info', publicOrigin: undefined },
      exchangeRatesUrl: 'https://www.ecb.europa.eu/stats/eurofxref/eurofxref-daily.xml',
    });
  });

  it('takes an empty variable for an absent one and ignores those of others', () => {
    const environment = { PORT: '', DATABASE_URL: '', ADMIN_TOKEN: '', PATH: '/bin' };
    expect(readConfiguration(environment)).toEqual(readConfiguration({}));
  });

  it('reads what is given', () => {
    const { port, trustedProxies, publicOrigin } = readConfiguration({
      PORT: '0',
      TRUSTED_PROXIES: ' 10.0.0.0/8, ::1 ,',
      PUBLIC_ORIGIN: 'https://track.example.com/',
    });
    expect({ port, trustedProxies, publicOrigin }).toEqual({
      port: 0,
      trustedProxies: ['10.0.0.0/8', '::1'],
      publicOrigin: 'https://track.example.com',
    });
  });

  it('fetches exchange rates elsewhere, or not at all', () => {
    const urlFor = (text: string) => readConfiguration({ EXCHANGE_RATES_URL: text }).exchangeRatesUrl;
    expect(urlFor('http://127.0.0.1:9000/rates.xml?of=today')).toBe('http://127.0.0.1:9000/rates.xml?of=today');
    expect(urlFor('off')).toBeUndefined();
  });

  it.each([
    ['PORT', '65536', 'must be a whole number from 0 to 65535'],
    ['PORT', '8080.5', 'must be a whole number from 0 to 65535'],
    ['METRICS_PORT', 'on', 'must be a whole number from 0 to 65535'],
    ['PROCESSES', '-1', 'must be a whole number from 1 to 128'],
    ['DATABASE_URL', 'mysql://x', 'must look like postgres://user:password@host:5432/database'],
    ['PUBLIC_ORIGIN', 'track.example.com', 'must be an origin such as https://track.example.com'],
    ['PUBLIC_ORIGIN', 'https://example.com/path', 'must be an origin such as https://track.example.com'],
    ['TRUSTED_PROXIES', '10.0.0.0/99', 'must be addresses or CIDR ranges separated by commas'],
    ['RATE_LIMITS', 'OFF', 'must be on or off'],
    ['REDIS_URL', 'localhost:6379', 'must look like redis://user:password@host:6379/0'],
    ['REDIS_URL', 'redis://', 'must look like redis://user:password@host:6379/0'],
    [
      'META_BASE_URL',
      'https://example.com?a',
      'must be an address such as https://graph.facebook.com, without a query',
    ],
    ['META_GRAPH_VERSION', '25', 'must be a version such as v25.0'],
    ['OUTBOUND_PRIVATE', 'yes', 'must be allow or refuse'],
    [
      'EXCHANGE_RATES_URL',
      'ftp://example.com/rates.xml',
      'must be an address such as https://example.com/rates.xml, or off',
    ],
    ['EXCHANGE_RATES_URL', 'OFF', 'must be an address such as https://example.com/rates.xml, or off'],
    ['DATABASE_URL', 'postgres://user@/database', 'must look like postgres://user:password@host:5432/database'],
    ['ADMIN_TOKEN', 'short', 'must have at least 20 characters'],
    ['ADMIN_TOKEN', 'a token of twenty letters', 'must consist of letters, digits and - . _ ~ + / ='],
    ['SECRET_KEY', 'short', 'must have at least 32 characters'],
    ['LOG_LEVEL', 'loud', 'must be debug, info, warn, error or silent'],
  ])('refuses %s=%s', (name, value, message) => {
    expect(() => readConfiguration({ [name]: value })).toThrow(new ConfigurationError(`${name} ${message}`));
  });

  it('names every mistake on a line of its own', () => {
    expect(() => readConfiguration({ PORT: 'x', RATE_LIMITS: 'x' })).toThrow(/^PORT .*\nRATE_LIMITS [^\n]*$/);
  });
});

describe('readSecrets', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'tributary-secrets-'));
  afterAll(() => rmSync(dataDirectory, { recursive: true }));
  const configuration = { ...readConfiguration({}), dataDirectory };

  it('makes secrets once and keeps them for the owner alone', () => {
    const made = readSecrets(configuration);
    expect(made.adminToken).toMatch(/^operator_.{32}$/);
    expect(made.secretKey.length).toBeGreaterThanOrEqual(32);
    expect(readSecrets(configuration)).toEqual(made);
    expect(statSync(join(dataDirectory, 'secrets.env')).mode & 0o777).toBe(0o600);
  });

  it('fills in what somebody took out of the file', () => {
    const { secretKey } = readSecrets(configuration);
    writeFileSync(join(dataDirectory, 'secrets.env'), `SECRET_KEY=${secretKey}\n`);
    const filled = readSecrets(configuration);
    expect(filled).toEqual({ adminToken: expect.stringMatching(/^operator_/), secretKey });
    expect(readSecrets(configuration)).toEqual(filled);
  });

  it('leaves alone what another process has made meanwhile, and no other file', () => {
    const path = join(dataDirectory, 'made.env');
    makeVariables(path, { NAME: 'first' });
    makeVariables(path, { NAME: 'second' });
    expect(readVariables(path)).toEqual({ NAME: 'first' });
    expect(readdirSync(dataDirectory).toSorted()).toEqual(['made.env', 'secrets.env']);
  });

  it('prefers what the environment says and does not keep it', () => {
    const given = { adminToken: 'a token of twenty letters', secretKey: 'a secret key of thirty-two letters' };
    expect(readSecrets({ ...configuration, ...given })).toEqual(given);
    expect(readSecrets({ ...configuration, adminToken: given.adminToken }).adminToken).toBe(given.adminToken);
    expect(readFileSync(join(dataDirectory, 'secrets.env'), 'utf8')).not.toContain(given.adminToken);
  });
});
