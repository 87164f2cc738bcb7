import { decimalFromMinor } from '@atrium/billing/money/minor';
import { systemScope } from '@atrium/db/client/scopes';
import { answerSimulatedCharge } from '../../src/demo/simulated-messages.ts';
import { creditInvoice } from '../../src/invoice/credit-invoice.ts';
import { bankXml, importXml, type TestEntry } from '../bank-world.ts';
import { inMoney } from '../money-world.ts';
import { message } from '../pay-world.ts';
import { pick, type Step } from './book-steps.ts';
import type { BookWorld } from './book-world.ts';

/** Somebody answers on the provider's page, or a message of the provider comes: late, twice, or about a charge that has ended. */
export async function provider(world: BookWorld, { a, b, c }: Step): Promise<void> {
  const { host, rows } = world;
  const charges = await rows<{ id: string; status: string }>(
    `select charge.id, charge.status from simulated_charge charge join payment on payment.provider_reference = charge.id
     where payment.organization_id = $1 order by charge.created_at desc, charge.id limit 6`,
  );
  const charge = pick(charges, a);
  if (!charge) return;
  const answer = ['success', 'refuse', 'cancel', 'delayed'][b % 4] ?? 'success';
  await answerSimulatedCharge(systemScope(host.db), charge.id, answer);
  await message(host, charge.id, `m${c % 3}`, charge.status === 'pending' && b % 3 > 0);
}

type Billed = { readonly reference: string; readonly due: number };

/** A file of the bank: right amounts, wrong ones, old references, and money of nobody; then all of it again, in another order. */
export async function bank(world: BookWorld, { a, b, c }: Step): Promise<void> {
  const { host, owner, rows } = world;
  const open = await rows<Billed>(
    `select reference, (gross_minor - credited_minor - paid_minor + refunded_minor)::float8 as due from invoice
     where organization_id = $1 and kind = 'invoice' order by created_at desc, id limit 8`,
  );
  const entries: TestEntry[] = [a, b].slice(0, 1 + (c % 2)).flatMap((choice, index) => {
    const bill = pick(open, choice);
    const off = choice % 6 === 5 ? 1 : 0;
    const amount = (bill && bill.due > 0 ? bill.due : 700 + (choice % 50)) + off;
    const reference = choice % 11 === 10 ? undefined : bill?.reference;
    return [
      {
        ...{
          amount: decimalFromMinor(amount),
          bankReference: `${world.organizationId}-${world.log.length}-${index}`,
        },
        ...{ currency: world.currency, bookedOn: world.today(), ...(reference ? { reference } : {}) },
      },
    ];
  });
  const account = world.currency === 'CHF' ? 'CH9300762011623852957' : 'CH5604835012345678009';
  await importXml(host, owner.id, bankXml({ entries, account, sequence: world.log.length }));
  const before = await fingerprint(world);
  const turned = [...entries].reverse();
  await importXml(host, owner.id, bankXml({ entries: turned, account, sequence: world.log.length + 1 }));
  for (const entry of entries)
    await importXml(host, owner.id, bankXml({ entries: [entry], account, sequence: world.log.length }));
  if ((await fingerprint(world)) !== before)
    throw new Error(['PAY-3: what the bank told twice was booked twice', ...world.log].join('\n'));
  world.told.push(...entries.map((entry) => JSON.stringify(entry)));
}

const fingerprint = async ({ rows }: BookWorld): Promise<string> => {
  const [row] = await rows<{ print: string }>(
    `select (select count(*) || ' ' || coalesce(sum(amount_minor), 0) from ledger_transfer) || ' '
      || (select count(*) || ' ' || sum(paid_minor) from invoice) || ' ' || (select count(*) from service_period)
      || ' ' || (select count(*) from outbox_mail) as print where $1 <> ''`,
  );
  return row?.print ?? '';
};

/** The bank takes back what it has told before. */
export async function reversal(world: BookWorld, { a }: Step): Promise<void> {
  const told = pick(world.told, a);
  if (told === undefined) return;
  const entry = JSON.parse(told) as TestEntry;
  const account = world.currency === 'CHF' ? 'CH9300762011623852957' : 'CH5604835012345678009';
  const back = { ...entry, debit: true, reversal: true, bookedOn: world.today() };
  await importXml(world.host, world.owner.id, bankXml({ entries: [back], account, sequence: 9000 + a }));
}

/** A credit note of the provider: a part of a line, or all that is left. */
export async function credit(world: BookWorld, { a, b, c }: Step): Promise<void> {
  const { host, organizationId, rows, log } = world;
  const lines = await rows<{ id: string; position: number; net: number; from: string; to: string }>(
    `select invoice.id, line.position, line.net_minor::float8 as net, line.service_from as from, line.service_to as to
     from invoice join invoice_line line on line.organization_id = invoice.organization_id and line.invoice_id = invoice.id
     where invoice.organization_id = $1 and invoice.kind = 'invoice' and invoice.status in ('paid', 'partly_refunded')
     order by invoice.created_at, line.position`,
  );
  const line = pick(lines, a);
  if (!line) return;
  const part = [{ position: line.position, netMinor: 1 + (b % Math.max(1, line.net)), releaseFrom: null }];
  const request = { invoiceId: line.id, refundTo: c % 2 ? 'prepaid' : 'method', createdBy: null } as const;
  await inMoney(host, organizationId, (tenant) =>
    creditInvoice(tenant, host, { ...request, lines: b % 3 ? part : 'all' }, host.now()),
  ).catch((error: Error) => log.push(`  refused: ${error.message}`));
}
