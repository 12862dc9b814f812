import type { Mode } from '../authentication/caller.ts';

/**
 * The data set of an organization. The live one, which also owns the audit log, has its id; the id of the test one can
 * be no other organization's, because theirs have one underscore.
 */
export const tenantIdOf = (organizationId: string, mode: Mode): string =>
  mode === 'live' ? organizationId : `${organizationId}_test`;
