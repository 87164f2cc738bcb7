import { errorCatalogue } from '@atrium/contracts/kernel/error-catalogue';
import { limits } from '@atrium/contracts/limits';
import { locales } from '@atrium/contracts/locale';
import { describe, expect, test } from 'vitest';
import { formatMessage } from './format.ts';
import { intlTag } from './intl-cache.ts';
import { type Message, readArguments, readMessages, readProse } from './testing/read-messages.ts';

const english = new Map(readMessages('en').map(({ key, text }) => [key, text]));
const englishOf = ({ key }: Message): string => english.get(key) ?? '';

/** All of them at once, so that a translator sees the whole list. */
const withFault = (messages: readonly Message[], isFault: (message: Message) => boolean): string[] =>
  messages.filter(isFault).map(({ key, text }) => `${key}: ${text}`);

describe.each(locales)('messages in %s', (locale) => {
  const messages = readMessages(locale);

  test('every one is well-formed', () => {
    for (const { text } of messages) expect(() => formatMessage(locale, text)).not.toThrow();
  });

  test('the same keys as in English', () => {
    expect(messages.map(({ key }) => key).sort()).toEqual([...english.keys()].sort());
  });

  test('the same parameters as in English, and the same codes in every choice', () => {
    const signature = (text: string) =>
      new Set(
        readArguments(text).map(
          ({ name, kind, options }) => `${name} ${kind} ${kind === 'select' ? [...options].sort() : ''}`,
        ),
      );
    for (const message of messages)
      expect([message.key, signature(message.text)]).toEqual([message.key, signature(englishOf(message))]);
  });

  test('every plural has exactly the forms of the language (CLDR), besides exact numbers', () => {
    const forms = new Intl.PluralRules(intlTag(locale)).resolvedOptions().pluralCategories.toSorted();
    const isIncomplete = ({ text }: Message) =>
      readArguments(text)
        .filter(({ kind }) => kind === 'plural')
        .map(({ options }) => options.filter((key) => !key.startsWith('=')).toSorted())
        .some((options) => `${options}` !== `${forms}`);
    expect(withFault(messages, isIncomplete)).toEqual([]);
  });

  test('no text is empty, ends or begins with a space, or has two spaces in a row', () => {
    const isUntidy = ({ text }: Message) => text === '' || text !== text.trim() || /\s\s/.test(text);
    expect(withFault(messages, isUntidy)).toEqual([]);
  });
});

// Looked at one by one: the word is the same in both languages.
const sameAsInEnglish: Record<string, readonly string[]> = {
  fr: [
    'Type',
    'Code',
    'Support',
    'Organisation',
    'Association',
    'Contact',
    'Information',
    'Notifications',
    'Actions',
    'E-mail',
    'SMS',
    'Date',
    'Description',
    'Total',
    'PayPal',
    'TWINT',
    'Total {currency}',
    'IBAN',
    'BIC',
    'Bonus',
    'Pages',
    'Guides',
    'Ctrl K',
    '⌘K',
    'Tokens',
  ],
  de: [
    '⌘K',
    'Administrator',
    'optional',
    'Name',
    'Code',
    'Organisation',
    'PayPal',
    'TWINT',
    'Status',
    'SMS',
    'Passkey',
    'Support',
    'Total',
    'PayPal',
    'TWINT',
    'Total {currency}',
    'Bank',
    'IBAN',
    'BIC',
    'Bonus',
    'Desk',
    'Person',
  ],
  es: [
    'Ctrl K',
    'Tokens',
    '⌘K',
    'No',
    'Plan',
    'Total',
    'PayPal',
    'TWINT',
    'E-mail',
    'SMS',
    'Total {currency}',
    'IBAN',
    'BIC',
  ],
  it: [
    'Ctrl K',
    '⌘K',
    'No',
    'PayPal',
    'TWINT',
    'Password',
    'E-mail',
    'SMS',
    'Passkey',
    'IBAN',
    'BIC',
    'Bonus',
  ],
};

test.each(['fr', 'de', 'es', 'it'] as const)('nothing is left in English by accident in %s', (locale) => {
  const isUntranslated = (message: Message) =>
    !message.key.startsWith('common.ownLanguage.') &&
    /\p{L}/u.test(readProse(message.text)) &&
    message.text === englishOf(message) &&
    !sameAsInEnglish[locale]?.includes(message.text);
  expect(withFault(readMessages(locale), isUntranslated)).toEqual([]);
});

const catalogue = Object.entries(errorCatalogue).map(
  ([code, error]) => [code, 'params' in error ? Object.keys(error.params) : []] as const,
);
test.each(catalogue)('API-2 the text of %s uses the parameters of the catalogue only', (code, params) => {
  // `minutes` is made from the seconds (error-message.ts).
  const given = params.flatMap((name) => (name === 'retryAfterSeconds' ? [name, 'minutes'] : [name]));
  const used = readArguments(english.get(`errors.${code}`) ?? '').map(({ name }) => name);
  expect(given).toEqual(expect.arrayContaining(used));
});

test.each(locales)('ACC-8 the texts name the shortest password that is accepted (%s)', (locale) => {
  const named = readMessages(locale).filter(({ key }) =>
    ['errors.account.password_too_weak', 'auth.signUp.passwordHelp', 'password.next.help'].includes(key),
  );
  expect(named).not.toEqual([]);
  for (const { text } of named) expect(text).toContain(`${limits.passwordMin}`);
});
