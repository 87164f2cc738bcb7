/** What must hold in the whole store at any moment (LED-3); each statement answers what does not: `subject` and `detail`. */
export const bookChecks = {
  trial_balance: `
    select seller_id || ' ' || currency as subject, total_minor::text as detail from trial_balance where total_minor <> 0`,

  transaction_has_transfers: `
    select entry.idempotency_key as subject, entry.kind as detail from ledger_transaction entry
    where not exists (select from ledger_transfer where transaction_id = entry.id)`,

  tracked_balance: `
    select account.id || ' ' || account.kind as subject, account.balance_minor || ' instead of ' || coalesce(moved.total, 0) as detail
    from ledger_account account
    left join (
      select account_id, sum(amount)::bigint as total from (
        select credit_id as account_id, amount_minor as amount from ledger_transfer
        union all select debit_id, -amount_minor from ledger_transfer) sides
      group by account_id) moved on moved.account_id = account.id
    where account.tracked and account.balance_minor <> coalesce(moved.total, 0)`,

  never_negative: `
    select organization_id || ' ' || kind as subject, balance_minor::text as detail from ledger_account
    where kind in ('prepaid', 'hold', 'bonus') and balance_minor < 0`,

  // What an invoice still claims is what the books say about it; a refund under way is booked when its provider confirms it.
  receivable_of_invoice: `
    with booked as (
      select side.organization_id, side.invoice_id, sum(side.amount)::bigint as claimed from (
        select transfer.organization_id, transfer.invoice_id, transfer.amount_minor as amount
        from ledger_transfer transfer join ledger_account account on account.id = transfer.debit_id
        where account.kind = 'receivable' and transfer.invoice_id is not null
        union all
        select transfer.organization_id, transfer.invoice_id, -transfer.amount_minor
        from ledger_transfer transfer join ledger_account account on account.id = transfer.credit_id
        where account.kind = 'receivable' and transfer.invoice_id is not null) side
      group by side.organization_id, side.invoice_id),
    expected as (
      select invoice.organization_id, invoice.id,
        case when invoice.status = 'written_off' or (invoice.number is null and (invoice.status = 'cancelled' or invoice.paid_minor = 0)) then 0
          else invoice.gross_minor - invoice.credited_minor - invoice.paid_minor + invoice.refunded_minor - coalesce(waiting.total, 0) end as due
      from invoice
      left join (select organization_id, invoice_id, sum(amount_minor)::bigint as total from refund where status = 'requested'
        group by organization_id, invoice_id) waiting on waiting.organization_id = invoice.organization_id and waiting.invoice_id = invoice.id
      where invoice.kind = 'invoice')
    select expected.id::text as subject, coalesce(booked.claimed, 0) || ' booked instead of ' || expected.due as detail
    from expected left join booked on booked.organization_id = expected.organization_id and booked.invoice_id = expected.id
    where coalesce(booked.claimed, 0) <> expected.due`,

  // Beside its invoices an organization owes only what a bank took back after it was spent.
  receivable_of_organization: `
    select account.organization_id::text || ' ' || account.currency as subject,
      -account.balance_minor || ' instead of ' || coalesce(parts.total, 0) as detail
    from ledger_account account
    left join (
      select account_id, sum(amount)::bigint as total from (
        select debit_id as account_id, amount_minor as amount, invoice_id, transaction_id from ledger_transfer
        union all select credit_id, -amount_minor, invoice_id, transaction_id from ledger_transfer) side
      join ledger_transaction entry on entry.id = side.transaction_id
      where side.invoice_id is not null or entry.kind = 'bank_reversal'
      group by account_id) parts on parts.account_id = account.id
    where account.kind = 'receivable' and -account.balance_minor <> coalesce(parts.total, 0)`,

  paid_of_invoice: `
    with paid as (
      select side.organization_id, side.invoice_id, sum(side.amount)::bigint as total from (
        select transfer.organization_id, transfer.invoice_id, transfer.amount_minor as amount
        from ledger_transfer transfer
        join ledger_account account on account.id = transfer.credit_id and account.kind = 'receivable'
        join ledger_account source on source.id = transfer.debit_id and source.kind not in ('revenue', 'vat', 'write_off')
        where transfer.invoice_id is not null
        union all
        select transfer.organization_id, transfer.invoice_id, -transfer.amount_minor
        from ledger_transfer transfer
        join ledger_account account on account.id = transfer.debit_id and account.kind = 'receivable'
        join ledger_transaction entry on entry.id = transfer.transaction_id and entry.kind = 'bank_reversal'
        where transfer.invoice_id is not null) side
      group by side.organization_id, side.invoice_id)
    select invoice.id::text as subject, invoice.paid_minor || ' instead of ' || coalesce(paid.total, 0) as detail
    from invoice left join paid on paid.organization_id = invoice.organization_id and paid.invoice_id = invoice.id
    where invoice.kind = 'invoice' and invoice.paid_minor <> coalesce(paid.total, 0)`,
} as const;
