import type { Mode } from '../authentication/caller.ts';

/**
 * The data set of an organization. The live one, which also owns the audit log, has its id; the id of the test one can
 * be no other organization's, because theirs have one underscore.
 */
export const tenantIdOf = (organizationId: string, mode: Mode): string =>
  mode === 'live' ? organizationId : `${organizationId}_test`;

/** Which of the two data sets of an organization this one is. */
export const modeOf = (tenantId: string, organizationId: string): Mode =>
  tenantId === tenantIdOf(organizationId, 'live') ? 'live' : 'test';

/** The data sets of an organization: that of a mode, or both. */
export const tenantIdsOf = (organizationId: string, mode: Mode | undefined): string[] =>
  (mode ? [mode] : (['live', 'test'] as const)).map((each) => tenantIdOf(organizationId, each));
