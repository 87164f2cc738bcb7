import { locales } from '@atrium/contracts/locale';
import { expect, test } from 'vitest';
import { parseMailMessage } from './mail-message.ts';
import { renderMail } from './render-mail.ts';
import { purchaseMails } from './templates/purchase.ts';

const brand = { name: 'Atrium', url: 'https://portal.example' };
const link = 'https://portal.example/o/1/orders/2';
const common = { firstName: 'Ada', organizationName: 'Engines', link };

const messages = [
  ...purchaseMails.map((kind) =>
    parseMailMessage({
      template: 'purchase',
      params: {
        ...{ ...common, kind, day: '2026-03-01', by: 'Grace Hopper' },
        products: [{ name: 'Website', plan: 'Pro', through: kind === 'activated' ? '2027-02-28' : null }],
      },
    }),
  ),
  parseMailMessage({
    template: 'refund',
    params: {
      ...{ ...common, invoice: 'INV-2026-000012', creditNote: 'CN-2026-000003', currency: 'CHF' },
      lines: [{ description: 'Hosting Pro · Website', netMinor: 1850 }],
      ...{ vatMinor: 150, grossMinor: 2000, toMethodMinor: 1500, toPrepaidMinor: 500 },
    },
  }),
];

test('CART-5, PAY-4: mails of orders and refunds say all they know in every language, in text and in HTML', () => {
  for (const locale of locales)
    for (const message of messages) {
      const { subject, text, html } = renderMail(message, { brand, locale });
      const told = `${message.template} ${locale}`;
      for (const part of [subject, text, html]) {
        expect(part, told).not.toMatch(/\b(notice|mail)\.\w+|\{\w+\}|undefined/);
        expect(part, told).toContain('Engines');
      }
      expect(text, told).toContain(link);
      if (locale !== 'en') expect(subject).not.toBe(renderMail(message, { brand, locale: 'en' }).subject);
    }
});

test('CART-5: what is active says until when; what was cancelled says by whom', () => {
  const [activated, cancelled, byStaff] = messages.map((message) =>
    renderMail(message, { brand, locale: 'en' }),
  );
  expect(activated?.text).toContain('28 February 2027');
  expect(cancelled?.text).toContain('Grace Hopper has cancelled the order');
  expect(byStaff?.text).not.toContain('Grace Hopper');
});

test('PAY-4: a refund says how much goes which way', () => {
  const { text } = renderMail(last(messages), { brand, locale: 'en' });
  for (const part of ['20.00', '18.50', '15.00', '5.00', 'CN-2026-000003', 'INV-2026-000012'])
    expect(text).toContain(part);
});

function last<T>(list: readonly T[]): T {
  const found = list.at(-1);
  if (found === undefined) throw new Error('There is none.');
  return found;
}
