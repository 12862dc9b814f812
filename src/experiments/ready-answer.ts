import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import type { Coding } from './domain/coding.ts';

/** A body that is written once and then sent as it is. */
export type ReadyAnswer = {
  /** Strong, and different for each coding. */
  tagOf(coding: Coding): string;
  /** Compressed when it is first asked for. */
  bytesOf(coding: Coding): Buffer | Promise<Buffer>;
};

const largeBytes = 500_000;

/** Large ones are compressed less thoroughly: the first to ask waits for it. */
const compress = (coding: Exclude<Coding, 'identity'>, bytes: Buffer): Promise<Buffer> => {
  const isLarge = bytes.length > largeBytes;
  if (coding === 'gzip') return promisify(gzip)(bytes, { level: isLarge ? 6 : 9 });
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: isLarge ? 5 : 9,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
  };
  return promisify(brotliCompress)(bytes, { params });
};

/** Writes a document once. */
export const readyAnswer = (document: object): ReadyAnswer => {
  const identity = Buffer.from(JSON.stringify(document));
  const hash = createHash('sha256').update(identity).digest('base64url').slice(0, 27);
  const tags: Record<Coding, string> = { br: `"${hash}-br"`, gzip: `"${hash}-gzip"`, identity: `"${hash}"` };
  const ready: Partial<Record<Coding, Buffer>> = { identity };
  const pending = new Map<Coding, Promise<Buffer>>();
  return {
    tagOf: (coding) => tags[coding],
    bytesOf: (coding) => {
      const bytes = ready[coding];
      if (bytes || coding === 'identity') return bytes ?? identity;
      let compressing = pending.get(coding);
      if (!compressing) {
        compressing = compress(coding, identity).then((compressed) => {
          ready[coding] = compressed;
          return compressed;
        });
        pending.set(coding, compressing);
      }
      return compressing;
    },
  };
};
