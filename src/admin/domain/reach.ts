import type { Caller } from '../../core/authentication/caller.ts';

/** True when the caller may see this organization: the operator each one, a key its own. */
export const reaches = (caller: Caller, organizationId: string): boolean =>
  caller.type === 'operator' || caller.organizationId === organizationId;
