import { randomUUID } from 'node:crypto';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { StaffRole } from '@atrium/contracts/staff/staff-types';
import { confirmLoginIdentifier, insertAccount } from '@atrium/db/account/account-queries';
import { createDatabase, type Database } from '@atrium/db/client/create-database';
import { newId } from '@atrium/db/client/new-id';
import { systemScope } from '@atrium/db/client/scopes';
import { insertMember } from '@atrium/db/member/member-queries';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import { insertStaffMember } from '@atrium/db/staff/staff-queries';
import { createTestDatabase } from '@atrium/testing/database/create-test-database';
import { afterAll, beforeAll } from 'vitest';
import type { PasswordHasher } from '../src/account/password-hasher.ts';
import { localVatRegister } from '../src/billing-address/vat-register.ts';
import { loadCatalogue } from '../src/catalogue/load-catalogue.ts';
import type { Host, LogEntry } from '../src/kernel/host.ts';
import type { Request } from '../src/kernel/request.ts';
import { createSecrets } from '../src/kernel/secrets.ts';
import type { Verb } from '../src/kernel/verb.ts';
import { demoSeller } from '../src/seller/demo-seller.ts';
import { startSession } from '../src/session/start-session.ts';

export const testPassword = 'correct horse battery staple';

/** A hash costs 50 ms; tests of other things than hashing use a reversible mark instead. */
const plainPasswords: PasswordHasher = {
  hash: async (password) => `plain:${password}`,
  verify: async (stored, password) => stored === `plain:${password}`,
};

export type TestHost = Host & { readonly clock: { now: Date }; readonly logged: LogEntry[] };

/** A host on this file's own database, with a clock that the test moves. */
export function useTestHost(): () => TestHost {
  let host: TestHost | undefined;
  let end: (() => Promise<void>) | undefined;
  beforeAll(async () => {
    const database = await createTestDatabase();
    const { db, close } = createDatabase({ url: database.url });
    const clock = { now: new Date('2026-03-01T09:00:00Z') };
    const logged: LogEntry[] = [];
    host = {
      db,
      clock,
      logged,
      now: () => clock.now,
      publicUrl: 'https://portal.example',
      brand: 'Atrium',
      passwords: plainPasswords,
      secrets: createSecrets('the secret of an installation for tests'),
      catalogue: loadCatalogue(),
      seller: demoSeller,
      vatRegister: localVatRegister,
      paymentProviders: [],
      smsAvailable: true,
      support: { email: 'support@provider.example', phone: '+41440000000', chatUrl: null },
      log: (entry) => logged.push(entry),
    };
    end = async () => {
      await close();
      await database.drop();
    };
  });
  afterAll(() => end?.());
  return () => {
    if (!host) throw new Error('The host is there from beforeAll on.');
    return host;
  };
}

export type TestRequest = Request & {
  readonly issued: (string | null)[];
  readonly signIns: (string | null)[];
  readonly devices: string[];
};

export function requestOf(sessionToken: string | null = null, address = '192.0.2.1'): TestRequest {
  const issued: (string | null)[] = [];
  const signIns: (string | null)[] = [];
  const devices: string[] = [];
  return {
    id: randomUUID(),
    address,
    userAgent: 'test',
    sessionToken,
    setSession: (token) => issued.push(token),
    signInToken: null,
    setSignIn: (token) => signIns.push(token),
    deviceToken: null,
    setDevice: (token) => devices.push(token),
    ...{ issued, signIns, devices },
  };
}

export type TestPerson = { readonly id: string; readonly email: string; token: string };

let people = 0;

/** Somebody with a confirmed account and a session. */
export async function createPerson(host: TestHost, confirmed = true): Promise<TestPerson> {
  people += 1;
  const id = newId();
  const email = `person-${people}@test.example`;
  const system = systemScope(host.db);
  await insertAccount(system, {
    ...{ id, firstName: 'Test', lastName: `Person ${people}`, loginIdentifier: email },
    ...{ passwordHash: `plain:${testPassword}`, locale: 'en', country: 'CH', now: host.now() },
  });
  if (confirmed) await confirmLoginIdentifier(system, id, email, host.now());
  const token = await startSession(system, { accountId: id, request: requestOf(), now: host.now() });
  return { id, email, token };
}

export async function createTestOrganization(host: TestHost, owner: TestPerson): Promise<OrganizationId> {
  const id = newId() as OrganizationId;
  await insertOrganization(
    systemScope(host.db),
    {
      ...{ id, name: 'Test Company', type: 'company', line1: 'Street 1', line2: '', postalCode: '8000' },
      ...{ city: 'Zürich', country: 'CH', phone: '', vatNumber: '', documentLocale: 'en', currency: 'CHF' },
      ...{ timeZone: '', createdAt: host.now() },
    },
    owner.id,
  );
  return id;
}

export const addMember = (host: TestHost, organizationId: string, person: TestPerson, role: MemberRole) =>
  insertMember(systemScope(host.db), { organizationId, accountId: person.id, role, createdAt: host.now() });

/** Somebody of the provider's staff, with a session that may do what the role may (DESK-1). */
export async function createStaff(host: TestHost, ...roles: StaffRole[]): Promise<TestPerson> {
  const person = await createPerson(host);
  await insertStaffMember(systemScope(host.db), { accountId: person.id, roles, createdAt: host.now() });
  await giveSecondFactor(host, person);
  return { ...person, token: await startTestSession(host, person, true) };
}

/** Switches two-factor authentication on, with text messages to this number. */
export async function giveSecondFactor(
  host: TestHost,
  person: Pick<TestPerson, 'id'>,
  phone = '+41790000000',
): Promise<void> {
  await host.db
    .insertInto('secondFactor')
    .values({ accountId: person.id, id: newId(), kind: 'sms', phone, createdAt: host.now() })
    .execute();
}

/** A further session of somebody, begun with a second factor or without. */
export const startTestSession = (
  host: TestHost,
  person: Pick<TestPerson, 'id'>,
  secondFactor: boolean,
): Promise<string> =>
  startSession(systemScope(host.db), {
    ...{ accountId: person.id, request: requestOf(), now: host.now(), secondFactor },
  });

/** As right after a confirmed password: every session of theirs may do what is sensitive (SEC-8). */
export async function giveSudo(host: TestHost, ...people: readonly TestPerson[]): Promise<void> {
  const sudoUntil = new Date(host.now().getTime() + 600_000);
  const ids = people.map(({ id }) => id);
  await host.db.updateTable('session').set({ sudoUntil }).where('accountId', 'in', ids).execute();
}

/** Runs a verb as somebody, who keeps the newest session token as a browser does. */
export async function runAs<A extends AnyAction>(
  host: TestHost,
  person: TestPerson | null,
  verb: Verb<A>,
  input: unknown,
) {
  const request = requestOf(person?.token ?? null);
  const answer = await verb.run(host, request, input);
  const issued = request.issued.at(-1);
  if (person && issued) person.token = issued;
  return answer;
}

/** Moves the clock of everything that the host does. */
export function advance(host: TestHost, seconds: number): void {
  host.clock.now = new Date(host.clock.now.getTime() + seconds * 1000);
}

/** How a call ended: `ok`, the code of its refusal, or `unexpected` for what is no refusal. */
export const outcomeOf = (call: Promise<unknown>): Promise<string> =>
  call.then(
    () => 'ok',
    (error: unknown) => (error instanceof DomainError ? error.code : 'unexpected'),
  );

/** The refusal that a call ends with; fails the test when it succeeds. */
export async function refusalOf(call: Promise<unknown>): Promise<DomainError> {
  const error = await call.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (error instanceof DomainError) return error;
  throw new Error(`Expected a refusal, got ${error === null ? 'success' : String(error)}`);
}

/** The newest mail to somebody, with the links and codes that they would read there. */
export async function lastMailTo(db: Database, recipient: string) {
  const mail = (await mailsTo(db, recipient)).at(-1);
  if (!mail) throw new Error(`No mail has been written to ${recipient}.`);
  return { template: mail.template, locale: mail.locale, content: mail.content as Record<string, string> };
}

export const accountEvents = (db: Database, accountId: string) =>
  db.selectFrom('accountAuditEvent').selectAll().where('accountId', '=', accountId).orderBy('id').execute();

export const organizationEvents = (db: Database, organizationId: string) =>
  db
    .selectFrom('organizationAuditEvent')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .orderBy('id')
    .execute();

export const staffEvents = (db: Database, staffAccountId: string) =>
  db
    .selectFrom('staffAuditEvent')
    .selectAll()
    .where('staffAccountId', '=', staffAccountId)
    .orderBy('id')
    .execute();

export const mailsTo = (db: Database, recipient: string) =>
  db.selectFrom('outboxMail').selectAll().where('recipient', '=', recipient).orderBy('id').execute();

export const textMessagesTo = (db: Database, phone: string) =>
  db.selectFrom('outboxSms').selectAll().where('phone', '=', phone).orderBy('id').execute();

/** Runs a verb as a tool does, by its API token. */
export const runByToken = <A extends AnyAction>(
  host: TestHost,
  bearerToken: string,
  verb: Verb<A>,
  input: unknown,
  address = '192.0.2.1',
) => verb.run(host, { ...requestOf(null, address), bearerToken }, input);

/** The person's sessions count as freshly confirmed with the password (SEC-8). */
export async function confirmRecently({ db, now }: TestHost, { id }: Pick<TestPerson, 'id'>): Promise<void> {
  await db
    .updateTable('session')
    .set({ sudoUntil: new Date(now().getTime() + 600_000) })
    .where('accountId', '=', id)
    .execute();
}
