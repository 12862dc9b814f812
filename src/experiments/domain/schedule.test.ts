import { describe, expect, it } from 'vitest';
import type { ConfigurationDocument, Experience } from './document.ts';
import { nextSwitchAt, switchDue } from './schedule.ts';

const documentOf = (...experiences: Partial<Experience>[]): ConfigurationDocument => ({
  account_id: '1',
  project: { id: '2' },
  experiences: experiences.map((experience, index) => ({ id: String(index), ...experience })),
});
const at = (hour: number) => `2026-11-21T${String(hour).padStart(2, '0')}:00:00.000Z`;

describe('nextSwitchAt', () => {
  it('is the earliest start of what is scheduled and stop of what is active', () => {
    const document = documentOf(
      { status: 'scheduled', start_at: at(15), stop_at: at(11) },
      { status: 'active', start_at: at(10), stop_at: at(14) },
      { status: 'draft', start_at: at(9) },
      { status: 'active', stop_at: 'nonsense' },
    );
    expect(nextSwitchAt(document)).toEqual(new Date(at(14)));
    expect(nextSwitchAt(documentOf({ status: 'active' }))).toBeNull();
  });
});

describe('switchDue', () => {
  const document = documentOf({ status: 'scheduled', start_at: at(12), stop_at: at(13) }, { status: 'draft' });
  const statusesAt = (hour: number) =>
    switchDue(document, new Date(at(hour)))?.experiences?.map(({ status }) => status) ?? null;

  it('starts and stops what is due, both where both are, and nothing before', () => {
    expect([statusesAt(11), statusesAt(12), statusesAt(13)]).toEqual([
      null,
      ['active', 'draft'],
      ['completed', 'draft'],
    ]);
  });

  it('has nothing to do the second time', () => {
    const done = switchDue(document, new Date(at(13))) as ConfigurationDocument;
    expect(switchDue(done, new Date(at(14)))).toBeNull();
  });
});
