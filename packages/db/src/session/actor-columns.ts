import { sql } from 'kysely';

/** Who acts, whatever they act by: the account of a session or of a token. */
export const accountColumns = [
  'account.id as accountId',
  'account.firstName',
  'account.lastName',
  'account.locale',
  'account.loginIdentifier',
  'account.loginIdentifierConfirmedAt',
  'account.country',
] as const;

/** Any row is an active one (SEC-3). */
export const hasSecondFactor = sql<boolean>`exists (
  select from second_factor where second_factor.account_id = account.id)`.as('hasSecondFactor');

/** What they are in the organization that the request names. */
export const memberColumns = [
  'organization.requiresSecondFactor',
  'organization.timeZone as organizationTimeZone',
  'organization.dayNotBefore',
  'member.role',
  'member.billingRight',
  'member.blockedAt',
  'member.endsAt as memberEndsAt',
  'member.lastActiveAt',
] as const;

/** The same of a request that names none. */
export const nowhere = {
  ...{ role: null, billingRight: null, blockedAt: null, memberEndsAt: null, lastActiveAt: null },
  ...{ teams: null, grants: null, requiresSecondFactor: null },
  ...{ organizationTimeZone: null, dayNotBefore: null },
};
