export const notice = {
  head: {
    product: 'Product',
    plan: 'Plan',
    until: 'Until',
    credited: 'Credited',
    amount: 'Without VAT',
  },
  button: {
    products: 'Open your products',
    order: 'Open the order',
    invoice: 'Open the invoice',
  },
  reason: 'You receive this message because you look after the accounting of {organizationName}.',
  orderSubject: {
    activated: '{organizationName}: your order is ready',
    cancelled: '{organizationName}: the order of {date} is cancelled',
    cancelled_by_staff: '{organizationName}: the order of {date} is cancelled',
    lapsed: '{organizationName}: the order of {date} has lapsed',
  },
  orderIntro: {
    activated: 'What {organizationName} ordered on {date} is set up and works.',
    cancelled: '{by} has cancelled the order that {organizationName} placed on {date}.',
    cancelled_by_staff: 'Our team has cancelled the order that {organizationName} placed on {date}.',
    lapsed: 'The order that {organizationName} placed on {date} was not paid in time and has lapsed.',
  },
  nothing:
    'Nothing is set up, and there is nothing left to pay. Promo codes and free credits of this order can be used again.',
  refund: {
    subject: '{organizationName}: credit note {creditNote}',
    preheader: '{amount} of invoice {invoice}.',
    intro:
      'We have credited {amount} of invoice {invoice} to {organizationName}. The credit note has the number {creditNote}.',
    vat: 'VAT',
    total: 'Total with VAT',
    toMethod: '{amount} goes back the way it was paid. With a card this takes a few working days.',
    toPrepaid: '{amount} is in the prepaid account and can be used at once.',
  },
} as const;
