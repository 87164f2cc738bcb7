import { addDays, type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { decimalFromMinor } from '@atrium/billing/money/minor';
import { qrReference } from '@atrium/billing/reference/qr-reference';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { InvoiceRow } from '@atrium/db/invoice/invoice-queries';
import { bankXml, importXml, type TestEntry } from './bank-world.ts';
import { balances, makeInvoice, testLine } from './money-world.ts';
import { createTestOrganization, type TestHost, type TestPerson } from './test-host.ts';

/** A payment as somebody orders it: of one of the invoices or of something else, right or off. */
export type Payment = {
  readonly invoice: number;
  readonly names: 'invoice' | 'old' | 'top_up' | 'nothing';
  readonly offMinor: number;
  readonly currency: 'CHF' | 'EUR';
  /** The bank gives as many of them the same reference of its own, and always tells of all on one day at once. */
  readonly copies: number;
  /** On days of the world's own, 0 being the first of them; without one on the same day in all worlds. */
  readonly day?: number;
};

/** What one file tells: which payments, in which order, each group booked as a whole. */
export type StatementFile = {
  readonly groups: readonly (readonly number[])[];
  readonly sequence: number;
  readonly message?: 'camt.053' | 'camt.054';
  readonly tellsWholes?: boolean;
  /** The bank gives the payments other references than in its other message; those alike in all but that keep theirs. */
  readonly renames?: boolean;
};

/** An organization with invoices to which the same things can happen as to another one. */
export type StatementWorld = {
  readonly organizationId: OrganizationId;
  readonly mark: string;
  readonly bring: (file: StatementFile) => Promise<unknown>;
  /** All that the bank can change, without ids: the same for two worlds to which the same has happened. */
  readonly state: () => Promise<object>;
};

let worlds = 0;

export async function createStatementWorld(
  host: TestHost,
  owner: TestPerson,
  payments: readonly Payment[],
): Promise<StatementWorld> {
  worlds += 1;
  const mark = `W${worlds}X`;
  // Far enough from those of other worlds: what a statement covers is so for everybody.
  const firstDay = addDays(calendarDate('2010-01-01'), 10 * worlds);
  const organizationId = await createTestOrganization(host, owner);
  const { number } = await host.db
    .selectFrom('organization')
    .select('number')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  const invoices: InvoiceRow[] = [];
  for (let index = 0; index <= Math.max(...payments.map(({ invoice }) => invoice)); index += 1)
    invoices.push(
      await makeInvoice(host, organizationId, { lines: [testLine({ unitNetMinor: 1000 + 100 * index })] }),
    );
  const entryOf = (index: number): TestEntry =>
    entryOfPayment(payments, index, invoices, Number(number), mark, firstDay);
  return {
    ...{ organizationId, mark },
    bring: ({ groups, renames, ...file }) => {
      const batches = groups.map((group) =>
        group.flatMap((index) => {
          const entryReference = `${mark}${group[0]}`;
          const entry = { ...entryOf(index), entryReference };
          const isNamed = payments[index]?.names !== 'nothing';
          const told = renames && isNamed ? { ...entry, bankReference: `${entry.bankReference}N` } : entry;
          return Array<TestEntry>(payments[index]?.copies ?? 1).fill(told);
        }),
      );
      return importXml(host, owner.id, bankXml({ entries: [], batches, ...file }));
    },
    state: () => stateOf(host, organizationId, invoices, mark),
  };
}

function entryOfPayment(
  payments: readonly Payment[],
  index: number,
  invoices: readonly InvoiceRow[],
  organization: number,
  mark: string,
  firstDay: CalendarDate,
): TestEntry {
  const payment = payments[index];
  const invoice = invoices[payment?.invoice ?? 0];
  if (!payment || !invoice) throw new Error('A file tells of payments that there are.');
  const parts = { seller: 1, organization };
  const references = {
    invoice: invoice.reference,
    old: qrReference({ ...parts, invoice: 900_000_000 + payment.invoice }),
    top_up: qrReference({ ...parts, invoice: 0 }),
    nothing: undefined,
  };
  const reference = references[payment.names];
  return {
    ...{ amount: decimalFromMinor(invoice.grossMinor + payment.offMinor), currency: payment.currency },
    ...{ bankReference: `${mark}${index}`, ...(reference ? { reference } : {}) },
    ...(payment.day === undefined ? {} : { bookedOn: addDays(firstDay, payment.day) }),
  };
}

async function stateOf(
  { db }: TestHost,
  organizationId: string,
  invoices: readonly InvoiceRow[],
  mark: string,
): Promise<object> {
  const stored = await db
    .selectFrom('invoice')
    .select(['id', 'status', 'paidMinor'])
    .where('organizationId', '=', organizationId)
    .execute();
  const movements = await db
    .selectFrom('bankTransaction')
    .select(['bankReference', 'outcome', 'amountMinor', 'currency', 'why'])
    .where('bankReference', 'like', `${mark}%`)
    .where('hasParts', '=', false)
    .orderBy('bankReference')
    .execute();
  const mails = (await db.selectFrom('outboxMail').select('content').execute()).filter(({ content }) =>
    String((content as { link?: string } | null)?.link).includes(organizationId),
  );
  const rest = movements.filter(({ outcome }) => outcome !== 'matched' && outcome !== 'suspense');
  return {
    invoices: invoices.map(({ id }) => {
      const { status, paidMinor } = stored.find((row) => row.id === id) ?? {};
      return [status, Number(paidMinor)];
    }),
    balances: await balances(db, organizationId),
    // Which of two payments of one invoice pays it, and why the other does not, goes by who comes first; not how many.
    ...{ matched: movements.filter(({ outcome }) => outcome === 'matched').length, told: mails.length },
    credited: rest.map(({ amountMinor, currency }) => `${amountMinor} ${currency}`).sort(),
    waiting: movements
      .filter(({ outcome }) => outcome === 'suspense')
      .map(({ bankReference, amountMinor, currency, why }) =>
        [bankReference.slice(mark.length), amountMinor, currency, why].join(' '),
      ),
  };
}
