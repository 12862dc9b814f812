import { spawnSync } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { canCompare } from './compare-documents.ts';
import { productNames } from './documented-operations.ts';

const root = fileURLToPath(new URL('../', import.meta.url));
const withinMs = 300_000;

describe.skipIf(!canCompare())('make release', () => {
  let folder: string;

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'tributary-release-'));
    for (const part of ['openapi', 'src', 'contract-tests', 'generated', 'package.json'])
      cpSync(join(root, part), join(folder, part), {
        recursive: true,
        filter: (source) => !source.endsWith('node_modules'),
      });
    for (const part of ['node_modules', '.cache']) symlinkSync(join(root, part), join(folder, part));
    write('contract-tests/intended-changes.json', '{}\n');
    // To write four other documents anew takes a minute.
    for (const product of productNames.filter((name) => name !== 'affiliates'))
      rmSync(join(folder, 'openapi', product), { recursive: true });
  });

  afterAll(() => rmSync(folder, { recursive: true }));

  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const write = (path: string, text: string): void => writeFileSync(join(folder, path), text);
  const edit = (path: string, from: string, to: string): void => {
    expect(read(path)).toContain(from);
    write(path, read(path).replace(from, to));
  };

  const release = (version: string): { status: number | null; said: string } => {
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [join(folder, 'contract-tests/release.ts'), 'affiliates', version],
      { encoding: 'utf8' },
    );
    return { status, said: stdout + stderr };
  };
  /** All that a release writes, but generated/. */
  const written = (): string[] =>
    ['openapi/affiliates/CHANGELOG.md', 'openapi/affiliates/openapi.yaml', 'contract-tests/compatibility/*.json']
      .flatMap((pattern) => globSync(pattern, { cwd: folder }).toSorted())
      .map(read);
  const releasedVersion = (): string =>
    JSON.parse(read('contract-tests/compatibility/affiliates.openapi.json')).info.version;

  it(
    'refuses a version that is no later than the released one, and writes nothing',
    () => {
      const [major, minor] = releasedVersion().split('.').map(Number) as [number, number];
      const before = written();
      for (const version of [releasedVersion(), `${major - 1}.${minor + 8}.0`, '1.2'])
        expect(release(version)).toMatchObject({ status: 1, said: expect.stringContaining('VERSION is') });
      expect(written()).toEqual(before);
    },
    withinMs,
  );

  it(
    'refuses a break that generated/ does not show yet, and writes nothing',
    () => {
      const [major, minor] = releasedVersion().split('.').map(Number) as [number, number];
      const before = written();
      edit('openapi/affiliates/parameters/Limit.yaml', 'default: 20', 'default: 5');
      const { status, said } = release(`${major}.${minor + 1}.0`);
      expect(said).toContain('it takes a new major version');
      expect(status).toBe(1);
      expect(written()).toEqual(before);
    },
    withinMs,
  );

  it(
    'refuses a document that cannot be generated, and writes nothing',
    () => {
      const major = Number(releasedVersion().split('.')[0]);
      const [before, document] = [written(), read('openapi/affiliates/parameters/Limit.yaml')];
      write('openapi/affiliates/parameters/Limit.yaml', `${document}  : :\n`);
      expect(release(`${major + 1}.0.0`).status).toBe(1);
      expect(written()).toEqual(before);
      write('openapi/affiliates/parameters/Limit.yaml', document);
    },
    withinMs,
  );

  it(
    'releases the break as a new major version, with all that is compared later',
    () => {
      const version = `${Number(releasedVersion().split('.')[0]) + 1}.0.0`;
      expect(release(version)).toMatchObject({ status: 0, said: expect.stringContaining(`${version} is released`) });
      expect(releasedVersion()).toBe(version);
      expect(read('openapi/affiliates/openapi.yaml')).toContain(`\n  version: ${version}\n`);
      expect(read('openapi/affiliates/CHANGELOG.md')).toMatch(
        new RegExp(`## ${version} \\(.*\\)\n\n- \\*\\*Breaking.\\*\\* \`GET /affiliates/v1/affiliates`),
      );
      for (const kind of ['openapi', 'clients.openapi', 'errors'])
        expect(read(`contract-tests/compatibility/affiliates.${kind}.json`)).toBe(
          read(`generated/affiliates.${kind}.json`),
        );
    },
    withinMs,
  );
});
