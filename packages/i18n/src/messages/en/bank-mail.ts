export const bankMail = {
  money: {
    subject: '{amount} received, and booked to your prepaid account',
    intro:
      'On {date} a payment of {amount} arrived for {organizationName}. It could not settle an invoice, so it is on your prepaid account and nothing is lost.',
    ended:
      'On {date} we booked a payment of which {amount} were for a product of {organizationName} that has ended meanwhile. A credit note corrects the invoice. The money is on your prepaid account and nothing is lost.',
    reference: 'Reference of the payment: {reference}',
    next: 'You can pay open invoices with this money, or recover it.',
    button: 'Open the prepaid account',
  },
  reason: {
    wrong_amount: 'Its amount differs from what is open: {expected}.',
    wrong_currency:
      'It came in another currency than the invoice, which is about {expected}. We do not convert money.',
    not_open:
      'The invoice of this reference is no longer open. A standing order with an older reference is a usual cause.',
    wrong_reference:
      'It carries a payment reference that belongs to none of your open invoices, or none at all.',
  },
  payoutSubject: {
    requested: '{amount} will be paid out',
    confirmed: '{amount} have been sent to you',
    returned: '{amount} came back',
    cancelled: '{amount} stay on your prepaid account',
  },
  payoutIntro: {
    requested:
      'Somebody of {organizationName} has asked to recover {amount} of the prepaid account. We check each request before we send the money. If nobody of you asked, change your password and write to us at once.',
    confirmed:
      'Our bank has sent {amount} of the prepaid account of {organizationName}. Until it arrives, a few banking days may pass.',
    returned:
      'The bank could not deliver {amount} to the account that {organizationName} had named. The money is on your prepaid account again. Check the IBAN and ask once more.',
    cancelled:
      'The payout of {amount} for {organizationName} has been withdrawn. The money is on your prepaid account again.',
  },
  export: {
    subject: 'Your list of invoices of {organizationName} is ready',
    intro: 'You asked for the invoices of {organizationName} as a CSV file. It is ready to be downloaded.',
    contents: 'What it is',
    value: 'In this file',
    list: 'Invoices and credit notes',
    days: 'Days',
    file: 'File name',
    button: 'Download the file',
    note: 'The button opens the invoice history, where you sign in and download the file until {date}. Nothing is attached to this message: the list is about money and stays behind your sign-in. Nobody else can open the link.',
  },
  reminder: {
    subject:
      '{level, plural, =1 {Reminder} =2 {Second reminder} one {Last reminder} other {Last reminder}}: {amount} open for {organizationName}',
    intro: '{amount} of {organizationName} were due on {date} and have not reached us yet.',
    prepaid:
      'Your prepaid account holds {balance}, which is enough. Open the invoice and pay it from there with one click.',
    check: 'Please check',
    value: 'As we expect it',
    reference: 'Payment reference',
    amount: 'Exact amount',
    currency: 'Currency',
    balance: 'Balance of your prepaid account',
    button: 'Open the invoice',
    crossing:
      'A reminder may cross your payment: we know of bank payments up to {date}. If you have paid since, there is nothing to do.',
    genuine:
      'How to tell that this message is genuine: its link leads to {host}, nothing is attached, it asks for no password, and the number {code} also stands on the invoice’s page after you sign in.',
  },
} as const;
