import { describe, expect, it } from 'vitest';
import { welcome } from './welcome.ts';

const running = { host: '0.0.0.0', port: 8080, dataDirectory: '.data', demoKeys: { ATTRIBUTION_KEY: 'key' } };
const commandsOf = (text: string, product: string) =>
  text.split('\n').filter((line) => line.startsWith('  curl ') && line.includes(`/${product}/v1/`));

describe('welcome', () => {
  it('prints commands for attribution where it takes plain HTTP', () => {
    const text = welcome({ ...running, requireHttps: false });
    expect(commandsOf(text, 'attribution')).toHaveLength(2);
    expect(text).not.toContain('REQUIRE_HTTPS');
  });

  it('says instead what to set where it refuses plain HTTP, and prints all other commands', () => {
    const text = welcome({ ...running, requireHttps: true });
    expect(commandsOf(text, 'attribution')).toEqual([]);
    expect(text).toContain('\n  # attribution refuses plain HTTP here: start with REQUIRE_HTTPS=false');
    for (const product of ['affiliates', 'experiments', 'ingestion', 'admin'])
      expect(commandsOf(text, product).length, product).toBeGreaterThan(0);
  });
});
