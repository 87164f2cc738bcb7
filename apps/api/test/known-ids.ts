import type { TestThings } from '@atrium/core/test/test-things';

/** What the id in a field is an id of. An action with a field of another name teaches it here. */
export const kindOfField: Readonly<Record<string, keyof TestThings & string>> = {
  ...{ accountId: 'member', accountIds: 'member', teamId: 'team', teamIds: 'team' },
  ...{ productId: 'product', productIds: 'product', partId: 'part', resourceId: 'product' },
  ...{
    invoiceId: 'invoice',
    invoiceIds: 'invoice',
    billingAddressId: 'billingAddress',
    paymentMethodId: 'paymentMethod',
  },
  ...{ paymentId: 'payment', replacementId: 'billingAddress' },
  ...{ principalId: 'member', grantId: 'grant', invitationId: 'invitation', reportId: 'report' },
  ...{ purchaseId: 'purchase', addressId: 'billingAddress' },
  transferId: 'transfer',
  proFormaId: 'proForma',
  apiTokenId: 'apiToken',
  accessId: 'supportAccess',
};

/** Names of no thing of an organization: its own id, keys that the caller makes up, places in a sorted list. */
export const namesNothing: ReadonlySet<string> = new Set([
  'organizationId',
  // Organizations on the other side of a transfer: its secret, not this id, is what opens it.
  'giverId',
  'receiverId',
  'idempotencyKey',
  'lastId',
]);
