import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Files of rows that the database reads by itself, so that nothing but COPY is measured. */
export const openRowFiles = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'tributary-copy-'));
  await chmod(folder, 0o755);
  return {
    pathOf: (name: string): string => join(folder, name),
    /** Writes rows of columns, as COPY reads text. */
    write: (name: string, rows: readonly (readonly string[])[]): Promise<void> =>
      writeFile(join(folder, name), rows.map((row) => `${row.join('\t')}\n`).join(''), { mode: 0o644 }),
    remove: () => rm(folder, { recursive: true }),
  };
};
