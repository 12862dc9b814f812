import type { Subject } from '../../core/personal-data/personal-data.ts';

/** The fields that name a person, as they were sent. */
export type NamedPerson = { email?: string | undefined; phone?: string | undefined; visitorId?: string | undefined };

const names = ['email', 'phone', 'visitorId'] as const;
const fewestDigits = 5;

/** Reads who is meant: exactly one field names the person. */
export const readSubject = (person: NamedPerson): { subject: Subject } | { problems: Record<string, string> } => {
  const given = names.flatMap((kind) => (person[kind] === undefined ? [] : [{ kind, value: person[kind].trim() }]));
  const [subject, another] = given;
  if (!subject || another)
    return { problems: { [another?.kind ?? 'email']: 'Name the person by one of email, phone and visitorId' } };
  if (subject.kind === 'phone' && subject.value.replace(/\D/g, '').length < fewestDigits)
    return { problems: { phone: `Must have at least ${fewestDigits} digits` } };
  return { subject };
};
