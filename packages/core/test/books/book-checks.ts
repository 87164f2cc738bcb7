import { monthsFromAnchor } from '@atrium/billing/period/billing-period';
import { systemScope } from '@atrium/db/client/scopes';
import { bookCheckNames, findBookFaults } from '@atrium/db/ledger/audit-books-queries';
import { readOrganizationDay } from '../../src/organization/organization-day.ts';
import { type BookWorld, dayOf } from './book-world.ts';

const own = '= $1::uuid';
const paidStates = `('paid', 'partly_refunded')`;

/** What must hold of an organization after every step: each statement answers what does not. `$2` is today: the seller's day, or its own for plans. */
const checks: Readonly<Record<string, string>> = {
  'SUB-8: a day is billed once': `
    select a.service::text || ' and ' || b.service as fault from service_period a join service_period b
      on b.organization_id = a.organization_id and b.product_id = a.product_id and b.id > a.id and b.service && a.service
    where a.organization_id ${own} and a.released_at is null and b.released_at is null`,

  'SUB-2: what is paid lies in one piece and ends where the subscription says': `
    select product.name || ' paid ' || days.paid || ' until ' || subscription.paid_until as fault
    from subscription join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    join lateral (select range_agg(period.service) as paid from service_period period
      left join invoice on invoice.organization_id = period.organization_id and invoice.id = period.invoice_id
      where period.organization_id = subscription.organization_id and period.product_id = subscription.product_id
        and period.released_at is null and (invoice.id is null or invoice.status in ${paidStates})) days on true
    where subscription.organization_id ${own} and days.paid is not null and product.state <> 'terminated'
      and upper(days.paid) > subscription.paid_until`,

  'SUB-2: days that nobody paid for are not given': `
    select product.name || ' paid ' || coalesce(days.paid::text, '-') || ' until ' || subscription.paid_until as fault
    from subscription join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    join lateral (select range_agg(period.service) as paid from service_period period
      left join invoice on invoice.organization_id = period.organization_id and invoice.id = period.invoice_id
      where period.organization_id = subscription.organization_id and period.product_id = subscription.product_id
        and period.released_at is null and (invoice.id is null or invoice.status in ${paidStates})) days on true
    where subscription.organization_id ${own} and product.state <> 'terminated'
      and subscription.trial_until is distinct from subscription.paid_until
      and upper(days.paid) is distinct from subscription.paid_until
      -- Handed over when its days were over: they stand where they were paid.
      and not (days.paid is null and subscription.paid_until <= $2::date)
      and not exists (select from invoice_line credited join invoice note on note.organization_id = credited.organization_id and note.id = credited.invoice_id
        where credited.organization_id = subscription.organization_id and credited.product_id = subscription.product_id and note.kind = 'credit_note' and note.origin <> 'change')`,

  'SUB-4: the plan in use is the one that is paid for today': `
    select product.name || ' has ' || subscription.plan || ' and paid ' || line.plan || ' on ' || $2::text as fault
    from subscription join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    join lateral (select line.plan, line.unit_net_minor, line.discount_minor from invoice_line line
      join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id
      where line.organization_id = subscription.organization_id and line.product_id = subscription.product_id
        -- A larger plan stays when the provider gives its price back: that is money, and no change of the plan.
        and invoice.kind = 'invoice' and (invoice.status in ${paidStates} or invoice.status = 'refunded' and line.discount_kind = 'credit')
        and line.service_from <= $2::date and line.service_to > $2::date
      order by invoice.paid_at desc, invoice.created_at desc, invoice.id desc, line.service_from desc limit 1) line on true
    where subscription.organization_id ${own} and product.state in ('active', 'expiring') and line.plan <> subscription.plan`,

  'SUB-5: what is open would still be of use when it is paid': `
    select product.name || ' ' || invoice.origin || ' ' || line.service_from || ' to ' || line.service_to || ', paid until '
      || subscription.paid_until || ', ' || product.state as fault
    from invoice join invoice_line line on line.organization_id = invoice.organization_id and line.invoice_id = invoice.id
    join subscription on subscription.organization_id = line.organization_id and subscription.product_id = line.product_id
    join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    where invoice.organization_id ${own} and invoice.kind = 'invoice' and invoice.status in ('open', 'partly_paid') and invoice.credited_minor = 0
      and not exists (select from payment_allocation part join payment on payment.organization_id = part.organization_id and payment.id = part.payment_id
        where part.organization_id = invoice.organization_id and part.invoice_id = invoice.id and payment.status in ('created', 'pending', 'requires_action'))
      -- The money for one that has ended goes to the prepaid account, as long as the invoice is about another that runs (PAY-3).
      and not (product.state = 'terminated' and exists (select from invoice_line beside
        join product running on running.organization_id = beside.organization_id and running.id = beside.product_id
        where beside.organization_id = invoice.organization_id and beside.invoice_id = invoice.id and running.state <> 'terminated'))
      and (product.state = 'terminated' or coalesce(subscription.terminates_on <= line.service_from, false)
        or case when line.discount_kind = 'credit' then not exists (select from invoice_line other
            where other.organization_id = line.organization_id and other.invoice_id = line.invoice_id and other.service_to = subscription.paid_until)
          else line.service_from < subscription.paid_until end)`,

  'SUB-6: what is paid works': `
    select product.name || ' is ' || product.state || ', paid until ' || subscription.paid_until as fault
    from subscription join product on product.organization_id = subscription.organization_id and product.id = subscription.product_id
    where subscription.organization_id ${own} and subscription.paid_until > $2::date and subscription.terminates_on is null
      and product.state not in ('provisioning', 'active', 'expiring', 'terminated')`,

  'SUB-8: nothing that is due is left': `
    select product_id || ' since ' || next_on as fault from renewal_attempt
    where organization_id ${own} and state = 'waiting' and next_on < $2::date`,

  'LED-1: totals are the sums of the lines, with the VAT of each rate rounded once': `
    select invoice.id || ' ' || vat.vat_basis_points || ': ' || vat.vat_minor || ' of ' || vat.net_minor as fault
    from invoice join invoice_vat vat on vat.organization_id = invoice.organization_id and vat.invoice_id = invoice.id
    left join lateral (select sum(net_minor) as net from invoice_line line where line.organization_id = vat.organization_id
      and line.invoice_id = vat.invoice_id and line.vat_basis_points = vat.vat_basis_points) lines on true
    where invoice.organization_id ${own} and $2 <> '' and (lines.net <> vat.net_minor
      or (invoice.kind = 'invoice' and vat.vat_minor <> round(vat.net_minor * vat.vat_basis_points / 10000.0)))`,

  'PRE-2: no account of an organization is below zero, and each is the sum of its entries': `
    select account.kind || ' ' || account.balance_minor || ' instead of ' || moved.total as fault from ledger_account account
    join lateral (select coalesce(sum(case when credit_id = account.id then amount_minor else -amount_minor end), 0) as total
      from ledger_transfer where credit_id = account.id or debit_id = account.id) moved on true
    where account.organization_id ${own} and $2 <> '' and (account.balance_minor <> moved.total
      or (account.kind in ('prepaid', 'hold') and account.balance_minor < 0))`,

  'LED-3: what an organization owes is what its final invoices leave open': `
    select 'owes ' || -account.balance_minor || ', invoices ' || coalesce(due.total, 0) as fault from ledger_account account
    left join lateral (select sum(gross_minor - credited_minor - paid_minor + refunded_minor) as total from invoice
      where organization_id = account.organization_id and currency = account.currency and kind = 'invoice'
        and status not in ('cancelled', 'written_off') and (number is not null or paid_minor > 0)) due on true
    left join lateral (select coalesce(sum(amount_minor), 0) as total from refund where organization_id = account.organization_id
      and currency = account.currency and status = 'requested') waiting on true
    where account.organization_id ${own} and account.kind = 'receivable' and $2 <> ''
      and -account.balance_minor <> coalesce(due.total, 0) - waiting.total`,
};

/** Once the bank has taken money back, an invoice is open again for days that were given, and the organization owes it. */
const untilReversed = ['SUB-2: days', 'SUB-4', 'SUB-5', 'LED-3'];

/** Throws what does not hold, with what led there. */
export async function checkWorld(world: BookWorld, anchors: Map<string, number>): Promise<void> {
  const { rows, organizationId, host } = world;
  const today = world.today();
  // Another plan begins when the day does where the organization is (SUB-2).
  const ownDay = await readOrganizationDay({ db: host.db, organizationId }, host, host.now());
  const faults: string[] = [];
  const [reversed] = await rows(
    'select 1 from bank_transaction where organization_id = $1 and reverses_id is not null limit 1',
  );
  for (const [rule, statement] of Object.entries(checks)) {
    if (reversed && untilReversed.some((start) => rule.startsWith(start))) continue;
    const text = statement.includes('$2') ? statement : `${statement} and $2::text is not null`;
    const found = await rows<{ fault: string }>(text, [
      organizationId,
      rule.startsWith('SUB-4') ? ownDay : today,
    ]);
    faults.push(...found.map(({ fault }) => `${rule}: ${fault}`));
  }
  const subscriptions = await rows<{ productId: string; anchorOn: string; paidUntil: string }>(
    `select product_id as "productId", anchor_on::text as "anchorOn", paid_until::text as "paidUntil"
     from subscription where organization_id = $1`,
  );
  for (const { productId, anchorOn, paidUntil } of subscriptions) {
    const day = Number(anchorOn.slice(8));
    if (!anchors.has(productId)) anchors.set(productId, day);
    if (anchors.get(productId) !== day || monthsFromAnchor(dayOf(anchorOn), dayOf(paidUntil)) === null)
      faults.push(`SUB-2: ${paidUntil} is no anniversary of the day ${anchors.get(productId)} (${anchorOn})`);
  }
  for (const { level, message, error } of host.logged)
    if (level !== 'info') faults.push(`${message}: ${error instanceof Error ? error.stack : String(error)}`);
  if (faults.length > 0) throw new Error([`on ${today}`, ...faults, 'after', ...world.log].join('\n'));
}

/** Faults that an earlier sequence has left in the store. */
const known = new Set<string>();

/** The whole store, by the rules that `npm run audit-books` goes by; what is found once is told once. */
export async function checkBooks({ host, log }: BookWorld): Promise<void> {
  const faults: string[] = [];
  for (const check of bookCheckNames) {
    const { findings } = await findBookFaults(systemScope(host.db), check, 10_000);
    for (const { subject, detail } of findings) faults.push(`${check}: ${subject} ${detail}`);
  }
  const added = faults.filter((fault) => !known.has(fault));
  for (const fault of added) known.add(fault);
  if (added.length > 0) throw new Error(['LED-3', ...added, 'after', ...log].join('\n'));
}
