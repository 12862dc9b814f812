import { fromUUIDBytes, TypeID } from 'typeid-js';
import { v7 } from 'uuid';

/** A new public id: `<prefix>_` and a UUIDv7 of the given instant in TypeID's spelling, so that ids sort by their time. */
export const newId = (prefix: string, now: Date): string =>
  fromUUIDBytes(prefix, v7({ msecs: now.getTime() }, new Uint8Array(16)));

/** The database does not read years of five digits; the last year is left free for a window around an id. */
const endMs = Date.UTC(9999, 0, 1);

/** The instant inside an id made by `newId`; null for an id that a client chose. */
export const timeOfId = (id: string): Date | null => {
  try {
    const [seconds = '', rest = '', version = ''] = TypeID.fromString(id).toUUID().split('-');
    const time = Number.parseInt(seconds + rest, 16);
    return version.startsWith('7') && time < endMs ? new Date(time) : null;
  } catch {
    return null;
  }
};
