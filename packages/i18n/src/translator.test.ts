import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { messagesOf } from './all-messages.ts';
import { errorMessage, fieldErrorMessage } from './error-message.ts';
import { loadMessages } from './load-messages.ts';
import { translator } from './translator.ts';

const t = translator('en', messagesOf('en'));

test('a key gives its text in the language of the translator', () => {
  expect(t('common.cancel')).toBe('Cancel');
  expect(translator('de', messagesOf('de'))('common.role.legal_representative')).toBe(
    'Gesetzlicher Vertreter',
  );
  expect(t('mail.confirmEmail.codeValidity', { codeMinutes: 1 })).toBe('The code is valid for 1 minute.');
});

test('a key whose area is not loaded shows as itself and breaks nothing', () => {
  expect(translator('en', {})('common.cancel')).toBe('common.cancel');
  expect(translator('en', {})('shell.nav.help')).toBe('shell.nav.help');
});

test('a browser gets the areas it asked for, and they are the texts the server has', async () => {
  for (const locale of locales) {
    const all = messagesOf(locale);
    expect(await loadMessages(locale, ['organization'])).toEqual({ organization: all.organization });
    expect(await loadMessages(locale, ['account', 'mail'])).toEqual({ account: all.account, mail: all.mail });
    // The basic areas come together, whichever of them is asked for.
    const { auth, common, errors, shell } = all;
    expect(await loadMessages(locale, ['common'])).toEqual({ auth, common, shell });
    expect(await loadMessages(locale, ['errors', 'account'])).toMatchObject({ errors, account: all.account });
  }
});

test('API-2 a refusal is told with its parameters', () => {
  const told = errorMessage(t, { code: 'account.confirmation_code_wrong', params: { attemptsLeft: 1 } });
  expect(told).toBe('This code is not right. You have 1 attempt left.');
  expect(fieldErrorMessage(t, { code: 'field.required', params: {} })).toBe('Fill in this field.');
});

test.each([
  [0, 'a moment'],
  [1, '1 second'],
  [89, '89 seconds'],
  [90, '2 minutes'],
  [900, '15 minutes'],
])('a wait of %i seconds is told as %s', (retryAfterSeconds, told) => {
  expect(errorMessage(t, { code: 'request.rate_limited', params: { retryAfterSeconds } })).toBe(
    `That was a lot of attempts in a short time. Try again in ${told}.`,
  );
});

test('a denial says who can do it; a reason that the texts do not know still gets an answer', () => {
  const denied = (missing: string) => errorMessage(t, { code: 'permission.denied', params: { missing } });
  expect(denied('legal_representative')).toContain('legal representative');
  expect(denied('billing_right')).toContain('billing right');
  expect(denied('collaborator')).toContain('external user');
  expect(denied('level')).toContain('access is not sufficient');
  expect(denied('scope')).toContain('API token');
  expect(denied('email_confirmed')).toContain('Confirm your e-mail address');
  expect(denied('something new')).toBe(errorMessage(t, { code: 'permission.denied', params: {} }));
});

test('a code that only a newer server knows becomes the general message, not a key', () => {
  const unknown = { code: 'moon.eclipsed' as 'request.unexpected', params: {} };
  expect(errorMessage(t, unknown)).toBe(t('errors.request.unexpected'));
  expect(fieldErrorMessage(t, unknown)).toBe(t('errors.request.unexpected'));
});
