export const deletion = {
  title: 'Delete the organization',
  lead: 'It goes out of reach for everybody at once. This cannot be undone.',
  zone: 'Danger zone',
  zoneText:
    'Members lose their access, and nothing can be ordered or renewed any more. The accounts of the people stay.',
  open: 'Delete organization',
  denied: 'Only an administrator or a legal representative can delete the organization.',
  inTheWay: 'What is still in the way',
  nothingInTheWay: 'Nothing is in the way',
  blocker: {
    products:
      '{count, plural, one {# active product. Terminate it first.} other {# active products. Terminate them first.}}',
    members:
      '{count, plural, one {# other member. Remove them first.} other {# other members. Remove them first.}}',
    invoices:
      '{count, plural, one {# invoice is still to be paid. Pay it first.} other {# invoices are still to be paid. Pay them first.}}',
    prepaid:
      '{count, plural, one {There is money on the prepaid account. Recover it first.} other {There is money on prepaid accounts in # currencies. Recover it first.}}',
    payouts:
      '{count, plural, one {# payout is under way. Wait until it has arrived.} other {# payouts are under way. Wait until they have arrived.}}',
  },
  clear: {
    products: 'Show products',
    members: 'Show members',
    invoices: 'Show invoices',
    prepaid: 'Show the prepaid account',
    payouts: 'Show the payouts',
  },
  checkAgain: 'Check again',
  export: {
    title: 'Keep a copy',
    text: 'Afterwards nothing can be downloaded any more.',
    data: 'Download the data (JSON)',
    log: 'Download the activity log (CSV)',
    exporting: 'Preparing the file',
  },
  report: {
    title: 'What will happen',
    text: 'Read it, or send the link to somebody who should.',
    make: 'Show what will happen',
    making: 'Collecting the facts…',
    open: 'Open as a page to share',
    changed: 'Something has changed since. Here is the new report: read it again.',
  },
  confirm: 'I have read this and want to delete {name}.',
  confirmFirst: 'Tick the box first.',
  submit: 'Delete for good',
  deleting: 'Deleting…',
  done: '{name} is deleted.',
} as const;
