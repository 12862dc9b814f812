import { createHash } from 'node:crypto';

const longestIdCharacters = 200;

/** An id of a visitor as it is stored: ids go into keys of the database, which are bounded, so a longer one is known by its hash. */
export const boundedVisitorId = (id: string): string =>
  id.length <= longestIdCharacters ? id : `sha256:${createHash('sha256').update(id).digest('base64url')}`;
