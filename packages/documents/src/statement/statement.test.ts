import { locales } from '@atrium/contracts/locale';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatAmount } from '@atrium/i18n/format-amount';
import { translator } from '@atrium/i18n/translator';
import { expect, test, vi } from 'vitest';
import { textOfPages } from '../../test/read-pdf.ts';
import { sampleStatement } from '../../test/sample-statement.ts';
import { printable } from '../pdf/typeface.ts';
import { renderStatementPdf } from './render-statement-pdf.ts';
import { statementCsv } from './statement-csv.ts';

// Each page is written, read again and drawn: seconds on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

test.each(locales)(
  'PRE-4: every movement with its cause and balance, between two balances (%s)',
  async (locale) => {
    const statement = sampleStatement(60, locale);
    const t = translator(locale, messagesOf(locale));
    const pages = await textOfPages(await renderStatementPdf(statement));
    // One glyph serves both spaces; which of the two is read back is the reader's choice.
    const plain = (part: string): string => printable(part).replace(/\s/g, ' ');
    const text = plain(pages.join(' '));
    for (const { cause, detail, balanceMinor } of statement.movements)
      for (const part of [t(`documents.cause.${cause}`), detail, plain(formatAmount(locale, balanceMinor))])
        expect(text).toContain(part);
    for (const key of ['opening', 'closing', 'title'] as const)
      expect(text).toContain(t(`documents.statement.${key}`));
    expect(text).toContain(plain(formatAmount(locale, statement.closingMinor)));
    expect(pages.length).toBeGreaterThan(1);
  },
);

test('PRE-4: the closing balance never stands alone on a page, however many movements there are', async () => {
  for (const count of [13, 14, 15, 16, 60]) {
    const last = (await textOfPages(await renderStatementPdf(sampleStatement(count, 'en')))).at(-1) ?? '';
    expect(last, `${count} movements`).toMatch(/R2026-000417|RF18|G2026-000019|CH58|21 00000/);
  }
});

test('PRE-4: the same as CSV', () => {
  const rows = statementCsv(sampleStatement(2, 'en')).split('\r\n');
  expect(rows).toEqual([
    '\uFEFFDate,Movement,Details,Currency,Amount,Balance',
    '2026-01-01,Opening balance,,CHF,,120.00',
    '2026-01-01,Top-up,21 00000 00003 13947 14300 09017,CHF,500.00,620.00',
    '2026-06-15,Payment of an invoice,R2026-000417,CHF,-123.45,496.55',
    '2026-11-30,Closing balance,,CHF,,496.55',
    '',
  ]);
});

test('PRE-4: an account without movements has its statement, too', async () => {
  const [page = ''] = await textOfPages(await renderStatementPdf(sampleStatement(0, 'en')));
  expect(page).toContain('Closing balance');
});

test('PRE-4, LED-3: a statement whose balances do not follow is not printed', () => {
  const statement = sampleStatement(3);
  expect(() => renderStatementPdf({ ...statement, closingMinor: 0 })).toThrow('closing balance');
  expect(() => statementCsv({ ...statement, openingMinor: statement.openingMinor + 1 })).toThrow(
    'Movement 1',
  );
});
