import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { setGlobalProxyFromEnv } from 'node:http';
import { dirname, join } from 'node:path';

/** A JAR, where it comes from, where it is kept, and the SHA-256 by which it is known. */
export type Generator = { address: string; file: string; sha256: string };

const version = '7.25.0';
const repository = process.env.MAVEN_REPOSITORY || 'https://repo1.maven.org/maven2';

/** The generator that makes all clients. The environment's `MAVEN_REPOSITORY` names a mirror to fetch it from. */
export const generator: Generator = {
  address: `${repository}/org/openapitools/openapi-generator-cli/${version}/openapi-generator-cli-${version}.jar`,
  file: join(import.meta.dirname, '../../.cache/openapi-generator', `${version}.jar`),
  sha256: '41ce4f6b07f196676439d710759fa1ced7a08066d06ff1bf314681470289efae',
};

const download = async (address: string): Promise<Buffer> => {
  const restoreProxy = setGlobalProxyFromEnv();
  try {
    const reply = await fetch(address);
    if (!reply.ok) throw new Error(`${reply.status} ${reply.statusText}`);
    return Buffer.from(await reply.arrayBuffer());
  } catch (error) {
    throw new Error(`The generator could not be fetched from ${address}`, { cause: error });
  } finally {
    restoreProxy();
  }
};

const refuseUnknown = (content: Buffer, { sha256 }: Generator): void => {
  const found = createHash('sha256').update(content).digest('hex');
  if (found !== sha256) throw new Error(`The generator is not the known one: its SHA-256 is ${found}`);
};

const keep = async (content: Buffer, file: string): Promise<void> => {
  const unfinished = `${file}.${process.pid}`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(unfinished, content);
    await rename(unfinished, file);
  } finally {
    await rm(unfinished, { force: true });
  }
};

/**
 * Fetches the generator, unless it is kept already, and returns its file. Only what is known gets the name of that file.
 *
 * @throws {Error} When it cannot be fetched, or when what is fetched or kept, which then goes, is not the known one.
 */
export const fetchGenerator = async (wanted: Generator): Promise<string> => {
  const { address, file } = wanted;
  const isKept = existsSync(file);
  const content = isKept ? await readFile(file) : await download(address);
  try {
    refuseUnknown(content, wanted);
  } catch (error) {
    await rm(file, { force: true });
    throw error;
  }
  if (!isKept) await keep(content, file);
  return file;
};
