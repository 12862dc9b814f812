import { describe, expect, it } from 'vitest';
import { type EventKinds, readWantedEvents } from './wanted-events.ts';

const kinds: EventKinds = new Map([
  ['one', ['thing.created', 'thing.changed']],
  ['other', ['done']],
]);

describe('readWantedEvents', () => {
  it('keeps known events once and in the order given, and the star for all', () => {
    const events = ['thing.changed', '*', 'thing.created', 'thing.changed'];
    expect(readWantedEvents(kinds, { product: 'one', events })).toEqual({
      events: ['thing.changed', '*', 'thing.created'],
    });
  });

  it('says which products have events and which events a product has', () => {
    expect(readWantedEvents(kinds, { product: 'none', events: ['done'] })).toEqual({
      problems: { product: 'Must be one of: one, other' },
    });
    expect(readWantedEvents(kinds, { product: 'other', events: ['done', 'thing.created', 'Done'] })).toEqual({
      problems: { 'events.1': 'Must be one of: done, *', 'events.2': 'Must be one of: done, *' },
    });
  });
});
