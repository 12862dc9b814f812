import type { Queryable } from '../core/database/sql.ts';
import { refuse, refuseFields } from '../core/http/problem-errors.ts';
import { firstProjectNumber } from './domain/project-number.ts';
import { findProjectOwner } from './queries/find-project-owner.ts';

/**
 * The tenant's project whose number is the second part of a key, null where nobody's is: keys of two parts stand where
 * account and project do and are looked at first, so one with the number of another's project is refused. No lock is needed.
 * Whoever imports a project takes its address as a key, and keys are unique; numbers that projects made here will get are no
 * keys before.
 */
export const requireOwnAddress = async (db: Queryable, tenantId: string, key: string): Promise<number | null> => {
  const projectId = Number(key.split('/')[1]);
  const owner = await findProjectOwner(db, { projectId });
  if (owner && owner.tenant_id !== tenantId)
    throw refuse('conflict', `Project '${projectId}' belongs to another organization`);
  if (!owner && projectId >= firstProjectNumber)
    throw refuseFields({ key: `From ${firstProjectNumber} on, the second part must be a project of yours` });
  return owner ? projectId : null;
};
