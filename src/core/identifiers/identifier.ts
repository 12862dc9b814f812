import { TypeID } from 'typeid-js';
import { v7 } from 'uuid';

/** A new public id: `<prefix>_` and a UUIDv7 of the given instant in TypeID's spelling, so that ids sort by their time. */
export const newId = (prefix: string, now: Date): string =>
  TypeID.fromUUID(prefix, v7({ msecs: now.getTime() })).toString();

/** The instant inside an id made by `newId`; null for an id that a client chose. */
export const timeOfId = (id: string): Date | null => {
  try {
    const [seconds = '', rest = '', version = ''] = TypeID.fromString(id).toUUID().split('-');
    return version.startsWith('7') ? new Date(Number.parseInt(seconds + rest, 16)) : null;
  } catch {
    return null;
  }
};
