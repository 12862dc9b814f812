import { describe, expect, it } from 'vitest';
import { readSubject } from './data-subject.ts';

describe('readSubject', () => {
  it.each([
    [{ email: ' Ada@Example.com ' }, { kind: 'email', value: 'Ada@Example.com' }],
    [{ phone: '+49 30 99999999' }, { kind: 'phone', value: '+49 30 99999999' }],
    [{ visitorId: ' v-1 ' }, { kind: 'visitorId', value: 'v-1' }],
  ])('takes %j', (person, subject) => expect(readSubject(person)).toEqual({ subject }));

  it.each([
    [{}, 'email'],
    [{ email: 'a@b.example', phone: '+49 30 99999999' }, 'phone'],
    [{ email: 'a@b.example', visitorId: 'v' }, 'visitorId'],
    [{ phone: '+1 (----' }, 'phone'],
  ])('refuses %j by %s', (person, field) => {
    const read = readSubject(person);
    expect('problems' in read && Object.keys(read.problems)).toEqual([field]);
  });
});
