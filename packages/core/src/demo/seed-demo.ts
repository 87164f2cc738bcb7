import { currencyOfCountry } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole, OrganizationType } from '@atrium/contracts/organization/organization-types';
import { confirmLoginIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { type SystemScope, systemScope } from '@atrium/db/client/scopes';
import { insertMember } from '@atrium/db/member/member-queries';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import type { Host } from '../kernel/host.ts';
import { insertDemoStaff } from './demo-staff.ts';
import { seedDemoAccess } from './seed-demo-access.ts';
import { seedDemoMembers } from './seed-demo-members.ts';
import { seedDemoMoney } from './seed-demo-money.ts';
import { seedDemoOrders } from './seed-demo-orders.ts';
import { seedDemoSubscriptions } from './seed-demo-subscriptions.ts';

export const demoPassword = 'atrium-demo-2026';

/** One login per role in the demo company. The domain is reserved and reaches nobody. */
export const demoLogins: readonly DemoLogin[] = [
  {
    ...{ email: 'representative@demo.example', firstName: 'Demo', lastName: 'Representative' },
    ...{ role: 'legal_representative', who: 'legal representative of Demo Company' },
  },
  {
    ...{ email: 'administrator@demo.example', firstName: 'Demo', lastName: 'Administrator' },
    ...{ role: 'administrator', who: 'administrator' },
  },
  {
    ...{ email: 'collaborator@demo.example', firstName: 'Demo', lastName: 'Collaborator' },
    ...{ role: 'collaborator', who: 'collaborator' },
  },
  {
    ...{ email: 'external@demo.example', firstName: 'Demo', lastName: 'External' },
    ...{ role: 'external_user', who: 'external user' },
  },
];

type DemoLogin = {
  readonly email: string;
  readonly firstName: string;
  readonly lastName: string;
  readonly role: MemberRole;
  readonly who: string;
};

type DemoOrganization = {
  readonly name: string;
  readonly type: OrganizationType;
  readonly country: string;
  readonly locale: Locale;
  readonly address: { line1: string; postalCode: string; city: string };
  /** Logins of demoLogins, by role; the first is the one that makes it. */
  readonly members: readonly MemberRole[];
};

const demoOrganizations: readonly DemoOrganization[] = [
  {
    ...{ name: 'Demo Company', type: 'company', country: 'CH', locale: 'fr' },
    address: { line1: 'Rue de la Démonstration 1', postalCode: '1200', city: 'Genève' },
    members: ['legal_representative', 'administrator', 'collaborator', 'external_user'],
  },
  {
    ...{ name: 'Demo Association', type: 'association', country: 'DE', locale: 'de' },
    address: { line1: 'Beispielweg 2', postalCode: '10115', city: 'Berlin' },
    members: ['legal_representative', 'administrator'],
  },
];

/** Fills an empty installation with demo data; one that holds any of it is left alone. */
export async function seedDemo(host: Host, withStaff = true): Promise<void> {
  const passwordHash = await host.passwords.hash(demoPassword);
  await runTransaction(host.db, async (db) => {
    const system = systemScope(db);
    const accounts = await insertAccounts(system, passwordHash, host.now());
    if (!accounts) return;
    for (const organization of demoOrganizations) {
      const id = await insertDemoOrganization(system, organization, accounts, host.now());
      if (organization.country !== 'CH') continue;
      const accountId = accounts.get('legal_representative') ?? '';
      await seedDemoSubscriptions(system, host, { organizationId: id, accountId });
      await seedDemoMoney(system, host, id, accountId);
    }
    if (withStaff) await insertDemoStaff(system, { passwordHash, now: host.now() });
  });
}

async function insertAccounts(system: SystemScope, passwordHash: string, now: Date) {
  const ids = new Map<MemberRole, string>();
  for (const { email, firstName, lastName, role } of demoLogins) {
    const id = newId();
    const person = { id, firstName, lastName, loginIdentifier: email, locale: 'en', country: 'CH' } as const;
    const created = await insertAccount(system, { ...person, passwordHash, now });
    if (!created) return null;
    await confirmLoginIdentifier(system, id, email, now);
    ids.set(role, id);
  }
  return ids;
}

async function insertDemoOrganization(
  system: SystemScope,
  { name, type, country, locale, address, members }: DemoOrganization,
  accounts: ReadonlyMap<MemberRole, string>,
  now: Date,
): Promise<OrganizationId> {
  const id = newId() as OrganizationId;
  const [owner, ...others] = members.map((role) => ({ role, accountId: accounts.get(role) ?? '' }));
  await insertOrganization(
    system,
    {
      ...{ id, name, type, country, ...address, line2: '', phone: '', vatNumber: '' },
      ...{ documentLocale: locale, currency: currencyOfCountry(country), timeZone: '', createdAt: now },
    },
    owner?.accountId ?? '',
  );
  for (const { role, accountId } of others) {
    await insertMember(system, { organizationId: id, accountId, role, createdAt: now });
  }
  const among = (role: MemberRole) => (members.includes(role) ? accounts.get(role) : undefined);
  const [collaborator, external] = [among('collaborator'), among('external_user')];
  await seedDemoAccess(
    system,
    id,
    { ...(collaborator && { collaborator }), ...(external && { external }) },
    now,
  );
  const person = accounts.get('collaborator');
  if (person !== undefined && members.includes('collaborator')) {
    const inviterId = owner?.accountId ?? '';
    await seedDemoMembers(system, { ...{ organizationId: id, inviterId, accountId: person, now } });
    await seedDemoOrders(system, { organizationId: id, createdBy: inviterId, now });
  }
  return id;
}
