import { describe, expect, it } from 'vitest';
import { googleEmail, lowerEmail, microsoftEmail, spacelessEmail } from './email.ts';

describe('e-mail addresses', () => {
  it.each([
    [' Jane.Doe+Shop@GMail.com\n', 'jane.doe+shop@gmail.com', 'janedoe+shop@gmail.com', 'janedoe@gmail.com'],
    ['j.d@googlemail.com', 'j.d@googlemail.com', 'jd@googlemail.com', 'jd@googlemail.com'],
    ['j.d@contoso.com', 'j.d@contoso.com', 'j.d@contoso.com', 'jd@contoso.com'],
    ['j.d@notgmail.com', 'j.d@notgmail.com', 'j.d@notgmail.com', 'jd@notgmail.com'],
    ['jane@ex.am.ple.com', 'jane@ex.am.ple.com', 'jane@ex.am.ple.com', 'jane@ex.am.ple.com'],
    ['\u00a0JOSE\u0301@example.com\u3000', 'josé@example.com', 'josé@example.com', 'josé@example.com'],
    ['JANE\u200b@example.com', 'jane@example.com', 'jane@example.com', 'jane@example.com'],
    ['IRIS@example.com', 'iris@example.com', 'iris@example.com', 'iris@example.com'],
    ['j ane@example.com', null, 'jane@example.com', null],
    ['...@gmail.com', '...@gmail.com', null, null],
    ['+shop@contoso.com', '+shop@contoso.com', '+shop@contoso.com', null],
    ['jane@doe@example.com', null, null, null],
    ['@example.com', null, null, null],
    ['none', null, null, null],
  ])('spells %j as %j, for Google %j, for Microsoft %j', (text, lower, google, microsoft) => {
    expect([lowerEmail(text), googleEmail(text), microsoftEmail(text)]).toEqual([lower, google, microsoft]);
  });

  it.each([
    [' J\u2003ane @Exam ple.com ', 'jane@example.com'],
    ['J.Ane+x@gmail.com', 'j.ane+x@gmail.com'],
  ])('takes all whitespace out of %j', (text, email) => {
    expect(spacelessEmail(text)).toBe(email);
  });
});
