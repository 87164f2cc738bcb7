import type { EventTexts } from '../../event-texts.ts';

/** What has happened, as a line of the activity log; the thing it happened to stands behind it. */
export const events = {
  account: {
    close: 'A member closed their account',
  },
  organization: {
    create: 'Organization created',
    update: 'Organization details changed',
    updateLogo: 'Logo changed',
    removeLogo: 'Logo removed',
    updateSecurity: 'Two-factor requirement changed',
    reportDeletion: 'Deletion prepared',
    delete: 'Organization deleted',
  },
  mailbox: {
    unifyPassword: 'Mailbox password set together with the login password',
  },
  invitation: {
    create: 'Invitation sent',
    update: 'Invitation changed',
    resend: 'Invitation sent again',
    revoke: 'Invitation revoked',
    accept: 'Invitation accepted',
    decline: 'Invitation declined',
  },
  apiToken: {
    create: 'API token created',
    revoke: 'API token revoked',
  },
  access: {
    preview: 'Effect of a change looked at',
  },
  team: {
    create: 'Work team created',
    update: 'Work team changed',
    addMembers: 'People added to a work team',
    removeMembers: 'People removed from a work team',
    updateMember: 'Place in a work team changed',
    reportDeletion: 'Deletion of a work team prepared',
    delete: 'Work team deleted',
  },
  grant: {
    create: 'Access given',
    update: 'Access changed',
    revoke: 'Access taken away',
  },
  member: {
    updateRole: 'Role changed',
    updateRights: 'Billing right changed',
    setEnd: 'End of membership changed',
    block: 'Member blocked',
    unblock: 'Member unblocked',
    updatePreferences: 'Contact preferences changed',
    leave: 'Member left',
    prepareRemoval: 'Removal prepared',
    remove: 'Member removed',
  },
  support: {
    renewVipCode: 'VIP code renewed',
  },
  succession: {
    start: 'Succession: request begun',
    upload: 'Succession: document added',
    submit: 'Succession requested',
    stop: 'Succession stopped',
    approve: 'Succession granted, waiting time begun',
    refuse: 'Succession refused',
    complete: 'Succession carried out',
    lapse: 'Succession lapsed: no longer a member',
    relieve: 'Succession: former legal representative made a collaborator',
  },
  invoice: { settle: 'Invoice settled' },
  payment: { start: 'Payment started', succeed: 'Payment received', fail: 'Payment failed' },
  purchase: {
    addCartLines: 'Products put into a cart',
    updateCartLine: 'Product in a cart changed',
    removeCartLine: 'Product taken out of a cart',
    chooseCartAddress: 'Billing address of a cart chosen',
    chooseCartPayment: 'Payment of a cart chosen',
    enterPromoCode: 'Promo code entered',
    removePromoCode: 'Promo code taken out',
    chooseFreeCredit: 'Free credit chosen',
    place: 'Order placed',
    pay: 'Payment of an order started again',
    cancel: 'Order cancelled',
    deliver: 'Order paid, products being set up',
    lapse: 'Order lapsed without payment',
  },
  product: {
    activate: 'Product ready',
  },
} as const satisfies EventTexts;
