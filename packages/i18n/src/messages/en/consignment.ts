export const consignment = {
  offered: {
    subject: '{giver} offers you products',
    intro: '{by} offers you products of {giver}: {products}.',
    next: 'If you administer an organization, you can accept them until {date}. Do you not know {giver}? Then ignore this message.',
    button: 'View the offer',
  },
  cancelled: {
    subject: '{giver} has withdrawn an offer',
    intro: '{by} has withdrawn the offer of these products: {products}.',
    next: 'The link that we sent you no longer works.',
    button: 'Open the portal',
  },
  lapsed: {
    subject: 'Nobody has accepted your offer',
    intro: 'The offer of these products of {giver} has lapsed on {date}: {products}.',
    next: 'They stay where they are. You can offer them again at any time.',
    button: 'View your offers',
  },
  given: {
    subject: '{receiver} has accepted your products',
    intro: '{by} has accepted these products for {receiver}: {products}.',
    next: 'They are no longer in {giver}. Your invoices stay with you.',
    button: 'View your offers',
  },
  received: {
    subject: 'Products of {giver} are now in {receiver}',
    intro: 'You have accepted these products for {receiver}: {products}.',
    next: 'Give your people access where they need it, and check the automatic renewal and the payment method.',
    button: 'View the products',
  },
} as const;
