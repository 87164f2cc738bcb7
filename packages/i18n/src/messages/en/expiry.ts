export const expiry = {
  subject: {
    announced: '{organizationName}: automatic renewal on {date}',
    reminder: '{organizationName}: to renew by {date}',
    renewed: '{organizationName}: renewed',
    failed: '{organizationName}: a renewal could not be charged',
    left: '{organizationName}: an invoice to pay',
    expired: '{organizationName}: expired on {date}',
    suspended: '{organizationName}: suspended',
    ending: '{organizationName}: will be terminated on {date}',
    terminated: '{organizationName}: terminated',
  },
  preheader: '{count, plural, one {# product} other {# products}}.',
  intro: {
    announced:
      'On {date} we will charge the renewal of these products of {organizationName}. You do not have to do anything.',
    reminder:
      'These products of {organizationName} are not renewed by themselves. Pay them before they expire, and nothing is interrupted.',
    renewed: 'These products of {organizationName} are renewed and paid.',
    failed:
      'The renewal of these products of {organizationName} could not be charged. We will try again on {date}. To settle it at once, or with another payment method, open “To pay”.',
    left: 'We could not charge the renewal of these products of {organizationName}, and we will not try again. The invoice is open: please pay it before the products expire.',
    expired:
      'What was paid for these products of {organizationName} has come to its end. They go on working until {date}; unpaid, they are suspended then.',
    suspended:
      'These products of {organizationName} are suspended, because they have not been paid. Your data is kept, and everything works again as soon as you pay. Unpaid, they are terminated on {date}.',
    ending:
      'These products of {organizationName} will be terminated on {date}, and their data deleted. Pay before, and they work again at once.',
    terminated: 'These products of {organizationName} have been terminated, because they were not paid.',
  },
  head: {
    product: 'Product',
    until: 'Paid until',
    amount: 'Renewal',
  },
  more: 'And {count, plural, one {# more product} other {# more products}}.',
  method: 'Payment method: {method}.',
  noMethod:
    'No payment method is stored: without one, we use the prepaid account if it covers the whole amount, and otherwise send an invoice.',
  button: {
    pay: 'Open “To pay”',
    settings: 'Open the settings',
  },
  reason:
    'You receive this message because you look after the accounting of {organizationName}. Which reminders come is set under Accounting, Settings.',
} as const;
