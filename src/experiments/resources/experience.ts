import type { components } from '../../../generated/admin.ts';
import { toInstant } from '../../core/time/instant.ts';
import { inPercent } from '../domain/allocation.ts';
import { type Experience, environmentsOfExperience } from '../domain/document.ts';

const textOrNull = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const instantOrNull = (value: string | undefined): string | null => (value ? toInstant(new Date(value)) : null);

/** An experience in short, its variations in the order of their ids. */
export const toExperience = (experience: Experience): components['schemas']['Experience'] => ({
  id: String(experience.id),
  key: textOrNull(experience.key),
  name: textOrNull(experience.name),
  type: textOrNull(experience.type),
  status: experience.status ?? 'draft',
  environment: environmentsOfExperience(experience)[0] ?? null,
  startAt: instantOrNull(experience.start_at),
  stopAt: instantOrNull(experience.stop_at),
  variations: inPercent(experience.variations ?? []).map(({ id, key, name, traffic_allocation: share, status }) => ({
    id: String(id),
    key: textOrNull(key),
    name: textOrNull(name),
    trafficAllocation: share ?? null,
    status: textOrNull(status) ?? 'running',
  })),
});
