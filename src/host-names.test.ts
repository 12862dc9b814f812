import { describe, expect, it } from 'vitest';
import { products } from './application.ts';
import { ConfigurationError, readConfiguration } from './core/configuration/configuration.ts';
import { givenDemo } from './core/testing/demo.ts';
import { startProduct } from './core/testing/start-product.ts';
import { wire } from './core/testing/wire.ts';

const hosts = {
  'api.attribution.example': 'attribution',
  'api.affiliates.example': 'affiliates',
  'cdn.experiments.example': 'experiments',
};
const server = await startProduct({ hosts, trustedProxies: ['127.0.0.1'] });
await givenDemo(server);
const { send } = wire(server.origin);
const get = async (Host: string, path: string, more: Record<string, string> = {}) =>
  (await send({ method: 'GET', path, headers: { Host, ...more } })).status;

describe('a host name of its own', () => {
  it.each([
    ['cdn.experiments.example', '/api/v1/config/sdk_demo', 200],
    ['cdn.experiments.example', '/v1/config/sdk_demo?environment=staging', 200],
    ['CDN.Experiments.Example:8443', '/api/v1/config/sdk_demo', 200],
    ['cdn.experiments.example', '/experiments/v1/config/sdk_demo', 200],
    ['cdn.experiments.example', '/healthz', 200],
    ['cdn.experiments.example', '/api/v2/config/sdk_demo', 404],
    ['cdn.experiments.example', '/api/v1x/config/sdk_demo', 404],
    ['api.affiliates.example', '/api/v1/offers', 401],
    ['api.affiliates.example', '/api/v1/config/sdk_demo', 404],
    ['api.attribution.example', '/v1/stores', 401],
    ['127.0.0.1', '/api/v1/config/sdk_demo', 404],
  ])('%s answers %s with %s', async (host, path, status) => {
    expect(await get(host, path)).toBe(status);
  });

  it('is what a trusted proxy says was asked for', async () => {
    const forwarded = { 'X-Forwarded-Host': 'cdn.experiments.example' };
    expect(await get('127.0.0.1', '/api/v1/config/sdk_demo', forwarded)).toBe(200);
  });
});

describe('<PRODUCT>_HOST', () => {
  const read = (environment: Record<string, string>) => readConfiguration(environment, products);

  it('is read for each product', () => {
    expect([...read({ EXPERIMENTS_HOST: 'CDN.example.com', AFFILIATES_HOST: '' }).hosts]).toEqual([
      ['cdn.example.com', 'experiments'],
    ]);
  });

  it('is not read for a product that stands in for no other API', () => {
    for (const ADMIN_HOST of ['admin.example.com', 'https://admin.example.com'])
      expect([...read({ ADMIN_HOST }).hosts]).toEqual([]);
  });

  it.each(['https://cdn.example.com', 'cdn.example.com:443', 'a b', '-a'])('refuses %s', (host) => {
    expect(() => read({ EXPERIMENTS_HOST: host })).toThrow(ConfigurationError);
  });

  it('is one product alone', () => {
    expect(() => read({ EXPERIMENTS_HOST: 'a.example', AFFILIATES_HOST: 'A.example' })).toThrow('EXPERIMENTS_HOST is');
  });
});
