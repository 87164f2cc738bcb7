import { type Locale, locales } from '@atrium/contracts/locale';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type MailMessage, parseMailMessage } from './mail-message.ts';
import { renderMail } from './render-mail.ts';

const brand = { name: 'Atrium & Co', url: 'https://portal.example.com' };
const render = (message: MailMessage, locale: Locale = 'en') => renderMail(message, { brand, locale });

const confirm = (firstName = 'Ada'): MailMessage => ({
  template: 'confirmEmail',
  params: {
    firstName,
    link: 'https://portal.example.com/confirm-email#token',
    code: '048213',
    validHours: 24,
    codeMinutes: 15,
  },
});
const taken: MailMessage = {
  template: 'signUpAddressTaken',
  params: {
    firstName: 'Ada',
    link: 'https://portal.example.com/sign-in',
    resetLink: 'https://portal.example.com/forgot-password',
  },
};
const changed = (
  params: Partial<Extract<MailMessage, { template: 'organizationChanged' }>['params']> = {},
): MailMessage => ({
  template: 'organizationChanged',
  params: {
    firstName: 'Ada',
    organizationName: 'Engines',
    changedBy: 'Grace Hopper',
    changes: [{ field: 'city', before: 'Bern', after: 'Genève' }],
    link: 'https://portal.example.com/o/1/organization',
    ...params,
  },
});
const review = (
  stage: Extract<MailMessage, { template: 'identityReview' }>['params']['stage'],
): MailMessage => ({
  template: 'identityReview',
  params: {
    ...{ stage, firstName: 'Ada', link: 'https://portal.example.com/stop#token', waitHours: 72 },
    ...(stage === 'refused' ? { reason: 'unreadable' } : {}),
  },
});
const reviews = (['submitted', 'waiting', 'refused', 'stopped', 'completed', 'expired'] as const).map(review);
const link = 'https://portal.example.com/page#token';
const person = { firstName: 'Ada', loginIdentifier: 'ada@test.example' };
const moved = { firstName: 'Ada', previous: 'old@test.example', current: 'new@test.example', undoHours: 72 };
const notices: readonly MailMessage[] = [
  { template: 'passwordChanged', params: { ...person, how: 'reset', resetLink: link } },
  {
    template: 'confirmAddress',
    params: { firstName: 'Ada', purpose: 'recovery_email', link, validHours: 24 },
  },
  { template: 'addressInUse', params: { firstName: 'Ada', link } },
  { template: 'identifierChanged', params: { ...moved, undoLink: link } },
  { template: 'identifierChanged', params: moved },
  { template: 'identifierRestored', params: { firstName: 'Ada', replaced: 'b', restored: 'a', link } },
  {
    template: 'recoveryEmailChanged',
    params: { ...person, change: 'removed', recoveryEmail: 'r@test.example', resetLink: link },
  },
  { template: 'resetPassword', params: { ...person, link, validMinutes: 60 } },
  {
    template: 'newDevice',
    params: {
      ...{ ...person, browser: 'Firefox', system: 'Linux', place: 'CH', resetLink: link },
      at: '2026-03-01T09:00:00.000Z',
    },
  },
];
const exported = (
  params: Partial<Extract<MailMessage, { template: 'invoiceExport' }>['params']> = {},
): MailMessage => ({
  template: 'invoiceExport',
  params: {
    ...{ firstName: 'Ada', organizationName: 'Engines', invoices: 2345, fileName: 'invoices-2026-03-01.csv' },
    ...{ states: ['paid', 'overdue'], from: '2026-01-01', to: null, search: 'evil.example' },
    ...{ expiresAt: '2026-03-08T09:00:00.000Z', timeZone: 'Europe/Zurich', link },
    ...params,
  },
});
const closed: MailMessage = { template: 'accountClosed', params: { firstName: 'Ada' } };
const alert = (
  params: Partial<Extract<MailMessage, { template: 'accountAlert' }>['params']> = {},
): MailMessage => ({
  template: 'accountAlert',
  params: {
    ...{ firstName: 'Ada', event: 'passkeyRemoved', twoFactorOff: true, codesLeft: 0 },
    at: '2026-11-21T07:24:00.000Z',
    address: '203.0.113.7',
    link: 'https://portal.example.com/security',
    ...params,
  },
});
const all = [
  closed,
  confirm(),
  taken,
  changed(),
  ...reviews,
  ...notices,
  exported(),
  alert(),
  alert({ event: 'backupCodeUsed', codesLeft: 2 }),
];

describe.each(locales)('every mail in %s', (locale) => {
  test.each(all)('ACC-10 $template speaks the language of its reader, in both parts', (message) => {
    const { html, subject, text } = render(message, locale);
    expect(html).toContain(`<html lang="${locale}"`);
    expect(subject).not.toBe('');
    // No key without text, no parameter without value.
    for (const part of [subject, text, html]) expect(part).not.toMatch(/\bmail\.\w+|\{\w+\}|undefined/);
    if (locale !== 'en') expect(subject).not.toBe(render(message, 'en').subject);
  });
});

test('ACC-1 the confirmation mail has the code and the link, in text and in HTML, and how long they hold', () => {
  const { html, subject, text } = render(confirm());
  for (const part of [text, html]) {
    expect(part).toContain('048213');
    expect(part).toContain('https://portal.example.com/confirm-email#token');
    expect(part).toContain('24 hours');
    expect(part).toContain('15 minutes');
  }
  expect(subject).not.toContain('048213');
});

test('ACC-1 the owner of a taken address is led to sign-in, and to a new password', () => {
  expect(render(taken).text).toContain('https://portal.example.com/sign-in');
  expect(render(taken).text).toContain('https://portal.example.com/forgot-password');
});

test('INV-6 the mail of an export says what is in it, and that its link is the only way to it', () => {
  const { text } = render(exported());
  for (const said of [
    '2,345',
    'Paid, Overdue',
    'January 1, 2026',
    'invoices-2026-03-01.csv',
    'March 8, 2026',
  ])
    expect(
      text.replaceAll(/1 January 2026/g, 'January 1, 2026').replaceAll(/8 March 2026/g, 'March 8, 2026'),
    ).toContain(said);
  expect(text).toContain(link);
  // What somebody typed into the search is no link of ours.
  expect(text).not.toContain('evil.example');
  expect(render(exported({ states: [], from: null, search: '' })).text).not.toContain('Status');
});

test('SEC-5 an alert says what happened, when and from where, and leads to the page where something can be done', () => {
  const { text, subject } = render(alert());
  expect(subject).toBe('A passkey was removed');
  expect(text).toContain('two-factor authentication is off');
  expect(text).toMatch(
    /November 21, 2026.*7:24.*UTC.*203\.0\.113\.7|21 November 2026.*07:24.*UTC.*203\.0\.113\.7/,
  );
  expect(text).toContain('https://portal.example.com/security');
  expect(render(alert({ twoFactorOff: false })).text).not.toContain('is off');
  const used = render(alert({ event: 'backupCodeUsed', twoFactorOff: false, codesLeft: 2 }), 'de').text;
  expect(used).toContain('Sie haben noch 2 Notfallcodes.');
});

test('ORG-2 the summary lists old and new values, in words instead of codes', () => {
  const changes = [
    { field: 'name', before: 'Engines SA', after: 'Engines Sàrl' },
    { field: 'type', before: 'company', after: 'public_body' },
    { field: 'country', before: 'FR', after: 'CH' },
    { field: 'documentLocale', before: 'fr', after: 'de' },
    { field: 'currency', before: 'EUR', after: 'CHF' },
    { field: 'phone', before: '', after: '+41441234567' },
  ] as const;
  const { html, text } = render(changed({ changes: [...changes] }), 'fr');
  expect(text).toContain('Nom\n  Avant       Engines SA\n  Maintenant  Engines Sàrl\n');
  expect(text).toContain('Type\n  Avant       Entreprise\n  Maintenant  Organisme public\n');
  expect(text).toContain('Pays\n  Avant       France\n  Maintenant  Suisse\n');
  expect(text).toContain('Langue des documents\n  Avant       Français\n  Maintenant  Allemand\n');
  expect(text).toContain('Devise des prochaines factures\n  Avant       EUR\n  Maintenant  CHF\n');
  expect(text).toContain('Téléphone\n  Avant       (vide)\n  Maintenant  +41441234567\n');
  for (const value of ['Engines Sàrl', 'Organisme public', 'Suisse', 'Allemand', 'CHF'])
    expect(html).toContain(`>${value}</td>`);
});

describe('a hostile name', () => {
  test('cannot add a header line, whatever it is made of', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('A\r\nBcc: all@example.com', 'A\u2028B\u0085C\u0000D', '\ud800'),
    );
    fc.assert(
      fc.property(name, fc.constantFrom(...locales), (hostile, locale) => {
        const message = changed({ firstName: hostile, organizationName: hostile, changedBy: hostile });
        const { subject } = render(message, locale);
        expect(subject).not.toMatch(/[\p{Cc}\u2028\u2029]/u);
        expect(subject.isWellFormed()).toBe(true);
        expect(subject.length).toBeLessThanOrEqual(300);
      }),
    );
  });

  test('cannot add HTML', () => {
    const hostile = `"><script>alert(1)</script><img src=x onerror='x'>&amp;`;
    const values = { firstName: hostile, organizationName: hostile, changedBy: hostile };
    const { html } = render(
      changed({ ...values, changes: [{ field: 'city', before: hostile, after: hostile }] }),
    );
    expect(html).not.toMatch(/<script|<img|onerror='/);
    expect(html).toContain('&quot;&gt;&lt;script&gt;');
    fc.assert(
      fc.property(fc.string(), (name) => {
        const tags = (mail: MailMessage) => render(mail).html.match(/<[^>]*>/g);
        const mail = changed({ organizationName: name, changedBy: name });
        expect(tags(mail)).toEqual(tags(changed()));
      }),
    );
  });

  test('becomes no link: dots, @ and :// inside it are parted by an invisible character', () => {
    const hostile = 'https://evil.example or www.evil.example or a@evil.example or evil。example';
    const { html, subject, text } = render(
      changed({ organizationName: hostile.slice(0, 58), changedBy: hostile }),
    );
    for (const part of [html, subject, text]) {
      expect(part).not.toMatch(/evil[.。]example|www\.e|:\/\/evil|@evil/);
      expect(part.replaceAll('\u2060', '')).toContain('https://evil.example');
    }
  });

  test('that is really a message is not greeted with', () => {
    const greeting = (firstName: string) =>
      render(confirm(firstName)).text.split('\n')[0]?.replaceAll('\u2060', '');
    for (const name of [
      'Ada',
      'Jean-Rémy',
      'J.-P.',
      'María del Carmen',
      'O’Neill',
      'Øyvind',
      '美咲',
      'Anne  Marie',
    ])
      expect(greeting(name)).toBe(`Hello ${name.replace('  ', ' ')},`);
    for (const name of [
      '',
      ' ',
      'You won 1000 €',
      'https://evil.example',
      'Your account was closed, call us at once',
      'a b c d e',
      '\u202eadA',
      'A'.repeat(41),
      '<b>Ada</b>',
    ])
      expect(greeting(name)).toBe('Hello,');
  });

  test('does not make a mail long', () => {
    const { subject } = render(changed({ organizationName: 'x'.repeat(100_000) }));
    expect(subject.length).toBeLessThan(120);
  });
});

describe('a stored message', () => {
  test.each(all)('$template survives JSON', (message) => {
    expect(parseMailMessage(JSON.parse(JSON.stringify(message)))).toEqual(message);
  });

  test.each([
    null,
    {},
    { template: 'toString', params: {} },
    { template: 'confirmEmail', params: {} },
    { ...taken, params: { firstName: 'Ada', link: 'javascript:alert(1)' } },
    { ...changed(), params: { ...changed().params, changes: [{ field: 'secret', before: '', after: '' }] } },
  ])('that no template understands is refused: %j', (stored) => {
    expect(() => parseMailMessage(stored)).toThrow();
  });
});

test('SEC-1 a mail links to pages only, even when its data was never checked', () => {
  for (const link of ['javascript:alert(1)', 'https://a"onclick="x', 'data:text/html,x', '/sign-in'])
    expect(() => render({ ...taken, params: { ...taken.params, link } } as MailMessage)).toThrow('no page');
});

test('the HTML loads nothing and runs nothing: no image, script, form or style sheet from elsewhere', () => {
  for (const message of all)
    expect(render(message).html).not.toMatch(/<(img|script|form|link|iframe)|url\(|@import/);
});
