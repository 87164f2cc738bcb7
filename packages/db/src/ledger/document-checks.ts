/**
 * An order whose invoice was final before it was paid: what it says stays, and its days begin with the delivery. Days cannot
 * tell it: the seller's, on which it was issued, may be one ahead of the organization's, on which it was ordered.
 */
const deliveredLater = `(invoice.origin = 'purchase' and exists (
  select from ledger_transaction posted
  where posted.idempotency_key = 'invoice:' || invoice.id and posted.created_at < invoice.paid_at))`;

/** As `bookChecks`, for documents, days of service, and money that is on its way. */
export const documentChecks = {
  numbers_without_gap: `
    select found.seller_id || ' ' || found.series || '-' || found.fiscal_year as subject,
      found.many || ' numbers from ' || found.first || ' to ' || found.last || ', counter at ' || coalesce(counter.last_number, 0) as detail
    from (select seller_id, series, fiscal_year, count(*) as many, min(number) as first, max(number) as last
      from invoice where number is not null group by seller_id, series, fiscal_year) found
    left join document_counter counter using (seller_id, series, fiscal_year)
    where found.first <> 1 or found.last <> found.many or counter.last_number is distinct from found.last`,

  document_adds_up: `
    select invoice.id::text as subject, 'lines ' || lines.net || ', VAT ' || vat.net || ' + ' || vat.vat as detail
    from invoice
    join lateral (select coalesce(sum(net_minor), 0) as net from invoice_line
      where organization_id = invoice.organization_id and invoice_id = invoice.id) lines on true
    join lateral (select coalesce(sum(net_minor), 0) as net, coalesce(sum(vat_minor), 0) as vat from invoice_vat
      where organization_id = invoice.organization_id and invoice_id = invoice.id) vat on true
    where lines.net <> invoice.net_minor or vat.net <> invoice.net_minor or vat.vat <> invoice.vat_minor`,

  credit_within_invoice: `
    select invoice.id::text as subject, invoice.credited_minor || ' credited, notes of ' || coalesce(notes.total, 0) as detail
    from invoice
    left join (select organization_id, corrects_invoice_id, sum(gross_minor)::bigint as total from invoice
      where kind = 'credit_note' group by organization_id, corrects_invoice_id) notes
      on notes.organization_id = invoice.organization_id and notes.corrects_invoice_id = invoice.id
    where invoice.kind = 'invoice'
      and (coalesce(notes.total, 0) <> invoice.credited_minor or coalesce(notes.total, 0) > invoice.gross_minor)`,

  status_follows_amounts: `
    select id::text as subject, status || ' with ' || paid_minor || ' of ' || gross_minor || ' paid' as detail from invoice
    where kind = 'invoice' and (
      (status = 'open' and paid_minor > 0)
      or (status = 'paid' and paid_minor - refunded_minor <> gross_minor - credited_minor)
      or (status = 'partly_paid' and (paid_minor = 0 or paid_minor >= gross_minor - credited_minor))
      or (status = 'refunded' and paid_minor <> refunded_minor))`,

  billed_days_have_lines: `
    select period.id::text as subject, period.service::text as detail
    from service_period period
    join invoice on invoice.organization_id = period.organization_id and invoice.id = period.invoice_id
    where period.released_at is null and not ${deliveredLater} and (invoice.status = 'cancelled' or not exists (
      select from invoice_line line where line.organization_id = period.organization_id and line.invoice_id = period.invoice_id
        and line.product_id = period.product_id and line.service_from is not null
      having range_agg(daterange(line.service_from, line.service_to)) @> period.service))`,

  lines_have_billed_days: `
    select line.invoice_id::text as subject, line.position || ': ' || line.service_from || ' to ' || line.service_to as detail
    from invoice_line line
    join invoice on invoice.organization_id = line.organization_id and invoice.id = line.invoice_id and invoice.kind = 'invoice'
    where line.product_id is not null and line.service_from is not null
      -- A larger plan for days that another invoice bills.
      and line.discount_kind is distinct from 'credit' and not exists (
      select from service_period period where period.organization_id = line.organization_id and period.invoice_id = line.invoice_id
        and period.product_id = line.product_id
      having range_agg(period.service) @> daterange(line.service_from, line.service_to)
        or (count(*) > 0 and ${deliveredLater}))`,

  days_billed_once: `
    select one.id::text as subject, one.service || ' and ' || other.service as detail
    from service_period one
    join service_period other on other.organization_id = one.organization_id and other.product_id = one.product_id
      and other.service && one.service and other.id > one.id and other.released_at is null
    where one.released_at is null`,

  bank_movement_is_booked: `
    select movement.id::text as subject, movement.outcome || ' ' || movement.amount_minor || ', booked ' || coalesce(booked.total, 0) as detail
    from bank_transaction movement
    left join lateral (
      select sum(case when debit.kind = 'bank' then transfer.amount_minor else -transfer.amount_minor end)::bigint as total
      from ledger_transaction entry
      join ledger_transfer transfer on transfer.transaction_id = entry.id
      join ledger_account debit on debit.id = transfer.debit_id
      join ledger_account credit on credit.id = transfer.credit_id
      where entry.idempotency_key = 'bank:' || movement.id and (debit.kind = 'bank' or credit.kind = 'bank')) booked on true
    where movement.outcome is not null and movement.payout_id is null and movement.currency in ('CHF', 'EUR')
      and coalesce(booked.total, 0) <> case when movement.part_of is not null then 0 when movement.direction = 'credit' then movement.amount_minor else -movement.amount_minor end`,

  suspense_is_the_work_list: `
    select coalesce(booked.currency::text, waiting.currency) as subject,
      coalesce(booked.total, 0) || ' booked, ' || coalesce(waiting.total, 0) || ' listed' as detail
    from (
      select side.currency, sum(side.amount)::bigint as total from (
        select credit_id as account_id, currency, amount_minor as amount from ledger_transfer
        union all select debit_id, currency, -amount_minor from ledger_transfer) side
      join ledger_account account on account.id = side.account_id and account.kind = 'suspense'
      group by side.currency) booked
    full join (
      select currency, sum(case when direction = 'credit' then amount_minor else -amount_minor end)::bigint as total
      from (
        select id, currency, direction, amount_minor from bank_transaction movement
        where outcome = 'suspense' and resolution is distinct from 'assigned' and resolution is distinct from 'noted'
          and not exists (select from bank_transaction taken where taken.reverses_id = movement.id)
        -- The payments of a whole are taken from it.
        union all select id, currency, case direction when 'credit' then 'debit' else 'credit' end, amount_minor
        from bank_transaction where part_of is not null and outcome is not null) movement
      where currency in ('CHF', 'EUR')
      group by currency) waiting on waiting.currency = booked.currency::text
    where coalesce(booked.total, 0) <> coalesce(waiting.total, 0)`,

  payouts_in_transit: `
    select coalesce(booked.currency, waiting.currency)::text as subject,
      coalesce(booked.total, 0) || ' booked, ' || coalesce(waiting.total, 0) || ' on their way' as detail
    from (
      select side.currency, sum(side.amount)::bigint as total from (
        select credit_id as account_id, currency, amount_minor as amount from ledger_transfer
        union all select debit_id, currency, -amount_minor from ledger_transfer) side
      join ledger_account account on account.id = side.account_id and account.kind = 'payout_transit'
      group by side.currency) booked
    full join (select currency, sum(amount_minor)::bigint as total from payout
      where status in ('requested', 'approved', 'sent') group by currency) waiting on waiting.currency = booked.currency
    where coalesce(booked.total, 0) <> coalesce(waiting.total, 0)`,

  held_for_payments: `
    select coalesce(held.organization_id, waiting.organization_id)::text as subject,
      coalesce(held.total, 0) || ' held, ' || coalesce(waiting.total, 0) || ' of payments under way' as detail
    from (select organization_id, currency, sum(balance_minor)::bigint as total from ledger_account where kind = 'hold'
      group by organization_id, currency) held
    full join (select organization_id, currency, sum(prepaid_minor)::bigint as total from payment
      where status in ('created', 'requires_action', 'pending') and kind not in ('bank_transfer', 'prepaid')
      group by organization_id, currency) waiting
      on waiting.organization_id = held.organization_id and waiting.currency = held.currency
    where coalesce(held.total, 0) <> coalesce(waiting.total, 0)`,
} as const;
