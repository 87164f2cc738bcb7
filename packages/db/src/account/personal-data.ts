/** One table that holds something about a person: which column names them, and what of it they get (ACC-11). */
export type PersonalTable = {
  readonly person: string;
  readonly exported: readonly string[];
  /** Column → why it is not handed out. An asterisk stands for all that is not exported. */
  readonly withheld: Readonly<Record<string, string>>;
};

const link = 'Names the row in our own store and means nothing outside of it.';
const secret = 'A secret, a hash or a sealed value: it must never leave the store.';
const self = 'The person themselves, named once at the top of the export.';
const derived = 'Made from the name for searching; the name itself is exported.';
const brief = 'The state of a step under way, gone within a day.';
const rules = 'Our own bookkeeping of a limit, without a fact about the person.';

/**
 * Everything stored about a person, table by table. A test walks the schema and fails when a column of a table that
 * names a person is in neither list, so that the export is complete by construction.
 */
export const personalTables: Readonly<Record<string, PersonalTable>> = {
  account: {
    person: 'id',
    exported: [
      ...[
        'id',
        'loginIdentifier',
        'loginIdentifierConfirmedAt',
        'firstName',
        'lastName',
        'locale',
        'country',
      ],
      ...['createdAt', 'phone', 'phoneVerifiedAt', 'timeZone', 'recoveryEmail', 'recoveryEmailConfirmedAt'],
      ...['passwordChangedAt'],
    ],
    withheld: { passwordHash: secret, closedAt: 'Empty while somebody can ask.' },
  },
  accountAuditEvent: {
    person: 'accountId',
    exported: ['event', 'before', 'after', 'address', 'occurredAt'],
    withheld: { accountId: self, id: link, requestId: link },
  },
  session: {
    person: 'accountId',
    exported: [
      ...['createdAt', 'lastUsedAt', 'expiresAt', 'address', 'userAgent', 'signedInWith', 'secondFactorAt'],
    ],
    withheld: {
      ...{ accountId: self, id: link, tokenHash: secret, formerTokenHash: secret },
      ...{ formerTokenUntil: brief, sudoUntil: brief },
    },
  },
  member: {
    person: 'accountId',
    exported: ['organizationId', 'role', 'billingRight', 'createdAt', 'endsAt', 'blockedAt', 'lastActiveAt'],
    withheld: { accountId: self, directoryName: derived, directoryText: derived, endAnnouncedFor: rules },
  },
  contactPreference: {
    person: 'accountId',
    exported: ['organizationId', 'event', 'byEmail', 'bySms'],
    withheld: { accountId: self },
  },
  teamMember: {
    person: 'accountId',
    exported: ['organizationId', 'teamId', 'leader', 'mayManage', 'endsAt', 'createdAt'],
    withheld: { accountId: self, announcedEnd: rules },
  },
  accessGrant: {
    person: 'principalId',
    exported: [...['organizationId', 'resourceType', 'resourceId', 'level', 'endsAt', 'reason', 'createdAt']],
    withheld: {
      ...{ id: link, principalId: self, principalKind: link, announcedEnd: rules, supportAccessId: link },
      grantedBy: 'Another person, of whom the organization tells.',
    },
  },
  apiToken: {
    person: 'accountId',
    exported: ['organizationId', 'name', 'scopes', 'endsAt', 'createdAt', 'lastUsedAt'],
    withheld: { accountId: self, id: link, tokenHash: secret },
  },
  personalData: {
    person: 'accountId',
    exported: ['organizationId', 'productId', 'kind', 'name', 'createdAt'],
    withheld: { accountId: self, id: link },
  },
  image: {
    person: 'accountId',
    exported: ['mediaType', 'width', 'height', 'bytes', 'createdAt'],
    withheld: { accountId: self, key: link, organizationId: 'Empty for the picture of a person.' },
  },
  secondFactor: {
    person: 'accountId',
    exported: ['kind', 'name', 'phone', 'createdAt', 'lastUsedAt'],
    withheld: {
      ...{ accountId: self, id: link, secretSealed: secret, credentialId: secret, publicKey: secret },
      ...{ lastStep: rules, signCount: rules, transports: rules },
    },
  },
  backupCode: {
    person: 'accountId',
    exported: ['createdAt', 'usedAt'],
    withheld: { accountId: self, codeHash: secret },
  },
  knownDevice: {
    person: 'accountId',
    exported: ['createdAt', 'lastUsedAt'],
    withheld: { accountId: self, deviceHash: secret },
  },
  addressProof: {
    person: 'accountId',
    exported: ['purpose', 'email', 'createdAt', 'sentAt', 'expiresAt'],
    withheld: { accountId: self, tokenHash: secret },
  },
  identifierChange: {
    person: 'accountId',
    exported: ['previous', 'current', 'changedAt', 'undoUntil', 'closedAt'],
    withheld: { accountId: self, id: link, undoTokenHash: secret },
  },
  emailConfirmation: {
    person: 'accountId',
    exported: ['email', 'createdAt', 'sentAt', 'consumedAt', 'expiresAt'],
    withheld: {
      ...{ accountId: self, id: link, tokenHash: secret, codeHash: secret },
      ...{ codeAttemptsLeft: brief, codeExpiresAt: brief },
    },
  },
  phoneProof: {
    person: 'accountId',
    exported: ['phone', 'expiresAt'],
    withheld: { accountId: self, codeHash: secret, attemptsLeft: brief },
  },
  invitation: {
    person: 'invitedBy',
    exported: ['organizationId', 'email', 'role', 'message', 'createdAt', 'sentAt', 'expiresAt'],
    withheld: {
      ...{ id: link, invitedBy: self, tokenHash: secret, billingRight: rules, locale: rules },
      ...{ acceptedAt: rules, declinedAt: rules, revokedAt: rules },
    },
  },
  report: {
    person: 'createdBy',
    exported: ['organizationId', 'kind', 'createdAt', 'expiresAt'],
    withheld: {
      ...{ id: link, createdBy: self, subjectId: link, fingerprint: rules },
      facts: 'What it says is of other people and of the organization.',
    },
  },
  identityReview: {
    person: 'accountId',
    exported: [
      ...['state', 'startedAt', 'submittedAt', 'endsAt', 'endedAt', 'refusalReason', 'stoppedBy', 'address'],
    ],
    withheld: { accountId: self, id: link },
  },
  successionRequest: {
    person: 'requestedBy',
    exported: [
      ...['organizationId', 'state', 'startedAt', 'submittedAt', 'endsAt', 'endedAt', 'refusalReason'],
    ],
    withheld: { requestedBy: self, id: link },
  },
  supportAccess: {
    person: 'grantedBy',
    exported: ['organizationId', 'reason', 'createdAt', 'endsAt', 'firstUsedAt', 'endedAt'],
    withheld: { grantedBy: self, id: link, endedBy: 'Another person, of whom the organization tells.' },
  },
  deskCase: {
    person: 'accountId',
    exported: ['basis', 'openedAt', 'endsAt', 'closedAt'],
    withheld: {
      ...{ accountId: self, id: link, organizationId: 'Empty where a case is about a person.' },
      ...{ supportAccessId: 'Empty where a case is about a person.', reason: 'Of the staff’s own work.' },
      staffAccountId: 'Another person: that staff looked is told, who it was is not.',
    },
  },
  supportCode: {
    person: 'accountId',
    exported: ['createdAt', 'endsAt'],
    withheld: { accountId: self, codeMac: secret, sealed: secret },
  },
  supportMessage: {
    person: 'accountId',
    exported: ['reference', 'organizationId', 'subject', 'body', 'route', 'createdAt'],
    withheld: { accountId: self, id: link },
  },
  invoiceExport: {
    person: 'accountId',
    exported: ['organizationId', 'filter', 'locale', 'byMail', 'askedAt', 'askedOn', 'invoices', 'expiresAt'],
    withheld: {
      ...{ accountId: self, id: link, state: brief, done: brief, parts: brief, failures: brief },
      ...{ lastCreatedAt: brief, lastId: brief, sizeBytes: brief, finishedAt: brief },
    },
  },
  staffToken: {
    person: 'accountId',
    exported: ['name', 'roles', 'endsAt', 'createdAt', 'lastUsedAt'],
    withheld: { accountId: self, id: link, tokenHash: secret },
  },
  staffMember: {
    person: 'accountId',
    exported: ['roles', 'createdAt', 'endedAt'],
    withheld: { accountId: self },
  },
  staffAuditEvent: {
    person: 'accountId',
    exported: ['event', 'occurredAt'],
    withheld: {
      ...{ accountId: self, id: link, targetId: link, organizationId: link, requestId: link },
      ...{ staffAccountId: 'Another person: that staff looked is told, who it was is not.' },
      ...{ before: rules, after: rules, address: 'Of the staff.' },
      ...{ actorTokenId: 'Of the staff.', actorTokenName: 'Of the staff.' },
    },
  },
  organizationAuditEvent: {
    person: 'actorAccountId',
    exported: ['organizationId', 'event', 'actorTokenName', 'address', 'occurredAt'],
    withheld: {
      actorTokenId: link,
      ...{ id: link, actorAccountId: self, actorKind: rules, targetId: link, requestId: link },
      supportAccessId: link,
      before: 'Belongs to the organization, whose log shows it to those who may see it.',
      after: 'Belongs to the organization, whose log shows it to those who may see it.',
    },
  },
};

/** Tables that name a person and hand out nothing: what stands in them is gone within days, or is no fact about them. */
export const withheldTables: Readonly<Record<string, string>> = {
  purchase: 'Orders belong to the organization; that somebody placed one is in its events.',
  productTransfer: 'Transfers belong to the organization; that somebody began one is in its events.',
  refund: 'Refunds belong to the organization; that somebody asked for one is in its events.',
  payment: 'Payments belong to the organization; that somebody started one is in its events.',
  paymentMethod: 'Belongs to the organization; that somebody added one is in its events.',
  promoCode: 'Names staff who issued it; their own doing is recorded in the staff’s events.',
  freeCredit: 'Names staff who granted it; their own doing is recorded in the staff’s events.',
  payout: 'Payouts belong to the organization; that somebody asked for one is in its events.',
  payoutOrder: 'Names staff who made it; their own doing is recorded in the staff’s events.',
  idempotencyKey:
    'Answers to repeated requests, erased after seven days; what they did is exported elsewhere.',
  passwordReset: 'A link under way, valid for an hour; that it was asked for is in the events.',
  pendingSignIn: 'A sign-in under way, valid for ten minutes.',
  secondFactorSetup: 'A factor being set up, valid for minutes; only its secret and its number stand in it.',
  identityDecision: 'Names staff as reviewers; their own doing is recorded in the staff’s events.',
  successionDecision: 'Names staff as reviewers; their own doing is recorded in the staff’s events.',
};
