import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { bundleFile } from './documented-operations.ts';

const spectral = createRequire(import.meta.url).resolve('@stoplight/spectral-cli/dist/index.js');
const ruleset = fileURLToPath(new URL('../openapi/spectral.yaml', import.meta.url));

/** What is taken from a document, each by its product, its place and its bound, and the rule that misses it. */
const taken = [
  ['ingestion', 'components.schemas.UserData.properties.email', 'maxLength', 'sent-texts-are-bounded'],
  ['ingestion', 'components.schemas.EventBatch', 'maxItems', 'sent-lists-are-bounded'],
  ['affiliates', 'components.parameters.Limit.schema', 'minimum', 'sent-integers-are-bounded'],
] as const;

describe('a bound of what is sent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tributary-bounds-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  it('is missed wherever the schema stands that a request leads to', () => {
    const files = [...new Set(taken.map(([product]) => product))].map((product) => {
      const document = JSON.parse(readFileSync(bundleFile(product), 'utf8'));
      for (const [, path, bound] of taken.filter(([of]) => of === product)) {
        const schema = path.split('.').reduce((value, member) => value[member], document);
        expect(schema).toHaveProperty(bound);
        delete schema[bound];
      }
      const file = join(folder, `${product}.json`);
      writeFileSync(file, JSON.stringify(document));
      return file;
    });
    const { stdout } = spawnSync(
      process.execPath,
      [spectral, 'lint', '--ruleset', ruleset, '--format', 'json', '--quiet', ...files],
      { encoding: 'utf8', maxBuffer: 2 ** 28 },
    );
    const found = (JSON.parse(stdout) as { code: string; path: string[]; source: string }[]).map(
      ({ code, path, source }) => `${source.split('/').at(-1)} ${path.join('.')} ${code}`,
    );
    expect(found).toEqual(
      expect.arrayContaining(taken.map(([product, path, , rule]) => `${product}.json ${path} ${rule}`)),
    );
  }, 300_000);
});
