import type { Locale } from '@atrium/contracts/locale';
import { locales } from '@atrium/contracts/locale';
import { describe, expect, test } from 'vitest';
import { messagesOf } from './all-messages.ts';
import { readMessages, readProse } from './testing/read-messages.ts';

// How the texts are written: typography, polite form, and one word per thing (the glossary).

const prose = new Map(
  locales.map((locale) => [
    locale,
    readMessages(locale).map(({ key, text }) => ({ key, text: readProse(text) })),
  ]),
);
const found = (locale: Locale, pattern: RegExp): string[] =>
  (prose.get(locale) ?? [])
    .filter(({ text }) => pattern.test(text))
    .map(({ key, text }) => `${key}: ${text}`);

/** Whole words only; `e-mail` does not contain `mail`. */
const words = (...list: string[]): RegExp =>
  new RegExp(`(?<![\\p{L}-])(${list.join('|')})(?![\\p{L}-])`, 'iu');

describe.each(locales)('typography in %s', (locale) => {
  test('curly apostrophes and quotation marks, a real ellipsis, no double hyphen', () => {
    expect(found(locale, /['"`´]|\.\.\.|--/)).toEqual([]);
  });
  test('no space before a comma, a full stop or a closing bracket, and none after an opening one', () => {
    expect(found(locale, /\s[,.)]|\(\s/)).toEqual([]);
  });
});

test('French sets a no-break space before ; : ! ? and inside « », and uses no other quotation marks', () => {
  expect(found('fr', /(?<![\u00a0\u202f])[;:!?»]/)).toEqual([]);
  expect(found('fr', /«(?![\u00a0\u202f])|[“”„]/)).toEqual([]);
});

test('no other language sets a space before ; : ! ?', () => {
  for (const locale of ['de', 'es', 'it', 'en'] as const) expect(found(locale, /\s[;:!?]/)).toEqual([]);
});

test('German quotes „so“, and an ellipsis for left-out words stands after a no-break space', () => {
  expect(found('de', /[”«»]|“(?=\p{L})|„[^“]*$/u)).toEqual([]);
  expect(found('de', /(?<!\u00a0)…/)).toEqual([]);
});

test('Spanish opens what it closes: ¿…? and ¡…!', () => {
  expect(found('es', /(^|[?¤])[^¿?]*\?|¿[^?]*($|¿)/)).toEqual([]);
  expect(found('es', /(^|[!¤])[^¡!]*!|¡[^!]*($|¡)/)).toEqual([]);
});

test('Italian quotes “so” or «so», without spaces inside', () => {
  expect(found('it', /„|«\s|\s»|“[^”]*$/)).toEqual([]);
});

test('Italian accents are letters, not apostrophes', () => {
  expect(found('it', /(?<!\p{L})E’/u)).toEqual([]);
  expect(found('it', words('perche', 'perchè', 'poiche', 'piu', 'puo', 'gia', 'cosi', 'citta'))).toEqual([]);
});

// One "du" among "Sie" is noticed at once.
const familiar: Record<Exclude<Locale, 'en'>, RegExp> = {
  fr: words('tu', 'toi', 'ton', 'ta', 'tes'),
  de: words('du', 'dich', 'dir', 'dein\\p{L}*', 'euch', 'euer', 'eure\\p{L}?'),
  es: words('tú', 'tu', 'tus', 'ti', 'contigo', 'vosotros', 'vuestr[oa]s?', 'tuy[oa]s?'),
  it: words('tu', 'tuo', 'tua', 'tuoi', 'tue', 'ti', 'voi', 'vostr[oaie]'),
};
test.each(['fr', 'de', 'es', 'it'] as const)('readers are addressed politely in %s', (locale) => {
  expect(found(locale, familiar[locale])).toEqual([]);
});

test('Italian writes the polite pronouns with a capital', () => {
  expect(found('it', /(?<!\p{L})(suo|sua|suoi|sue)(?!\p{L})/u)).toEqual([]);
});

// Second names for what the glossary or a text names already; the word we use stands behind.
const otherWords: Record<Locale, RegExp> = {
  fr: words(
    ...['email', 'mail', 'courriel'], // e-mail
    ...['représentants? léga\\p{L}+', 'mandant'], // responsable légal
    ...['admin', 'invité', 'login', '2FA', 'coupon', 'entité'],
    ...['monnaie'], // devise
    ...['nom d’utilisateur'], // identifiant de connexion
  ),
  de: words(
    ...['email', 'mail'], // E-Mail
    ...['kennwort'], // Passwort
    ...['rechtsvertreter', 'admin', 'gast', 'benutzername', 'account', '2FA', 'gutschein', 'rabattcode'],
    ...['webseite', 'internetseite'], // Website
  ),
  es: words(
    ...['correo', 'email', 'mail'], // e-mail
    ...['representantes? legal(es)?'], // responsable legal
    ...['notas? de abono'], // factura rectificativa
    ...['clave', 'invitado', 'nombre de usuario', '2FA', 'cupón', 'divisa', 'correo electrónico'],
  ),
  it: words(
    ...['email', 'mail', 'posta elettronica'], // e-mail
    ...['responsabil[ei] legal[ei]', 'ospite', 'nome utente', 'parola chiave', '2FA', 'coupon'],
    ...['(?<!estratto )conto(?! (prepagato|bancario))', 'moneta'], // account, valuta
  ),
  en: words(
    ...['email', 'mailbox address'], // e-mail
    ...[
      'username',
      'user name',
      'tenant',
      'workspace',
      'owner',
      'admin',
      'guest',
      '2FA',
      'voucher',
      'coupon',
    ],
    ...['log in', 'log out', 'logout', 'ok', 'submit'], // sign in, sign out, a verb
    ...['center', 'organisation', 'organisations'], // British, but organization
  ),
};
test.each(locales)('the glossary: one word per thing in %s', (locale) => {
  // What people type into the search is what they call a thing; nobody reads it (FIND-2).
  const read = found(locale, otherWords[locale]).filter((text) => !text.startsWith('search.words.'));
  expect(read).toEqual([]);
});

const roles: Record<Locale, readonly string[]> = {
  fr: ['Responsable légal', 'Administrateur', 'Collaborateur', 'Utilisateur externe'],
  de: ['Gesetzlicher Vertreter', 'Administrator', 'Mitarbeiter', 'Externer Benutzer'],
  es: ['Responsable legal', 'Administrador', 'Colaborador', 'Usuario externo'],
  it: ['Rappresentante legale', 'Amministratore', 'Collaboratore', 'Utente esterno'],
  en: ['Legal representative', 'Administrator', 'Collaborator', 'External user'],
};
test.each(locales)('MEM-1 the roles carry the names of the glossary in %s', (locale) => {
  expect(Object.values(messagesOf(locale).common.role)).toEqual(roles[locale]);
});
