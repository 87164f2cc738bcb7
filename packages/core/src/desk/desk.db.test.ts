import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { supportWorld } from '../../test/support-access.ts';
import {
  accountEvents,
  advance,
  createPerson,
  createStaff,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { blockMemberVerb } from '../member/block-member.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { getSupportCodeVerb } from '../support/get-support-code.ts';
import { getVipCodeVerb } from '../support/get-vip-code.ts';
import { renewSupportCodeVerb } from '../support/renew-support-code.ts';
import { closeDeskCaseVerb } from './close-desk-case.ts';
import { getDeskCaseVerb } from './get-desk-case.ts';
import { getDeskOrganizationVerb } from './get-desk-organization.ts';
import { identifyCustomerVerb } from './identify-customer.ts';
import { listDeskCasesVerb } from './list-desk-cases.ts';
import { openAccessVerb } from './open-access.ts';
import { openWithReasonVerb } from './open-with-reason.ts';

const host = useTestHost();

async function setting() {
  const world = await supportWorld(host());
  const { agent, organizationId, owner } = world;
  const codeOf = async (person: TestPerson) => (await runAs(host(), person, getSupportCodeVerb, {})).code;
  const identify = async (code: string, as: TestPerson = agent) =>
    (await runAs(host(), as, identifyCustomerVerb, { code })).case;
  const open = async (person: TestPerson = owner, as: TestPerson = agent) =>
    (await identify(await codeOf(person), as))?.id ?? '';
  const caseOf = (caseId: string, as: TestPerson = agent) => runAs(host(), as, getDeskCaseVerb, { caseId });
  const customer = (caseId: string, as: TestPerson = agent, id: string = organizationId) =>
    runAs(host(), as, getDeskOrganizationVerb, { caseId, organizationId: id });
  return { ...world, codeOf, identify, open, caseOf, customer };
}

test('DESK-1: a support code opens the person and the organizations where they belong, for an hour', async () => {
  const { owner, codeOf, identify, caseOf, organizationId, agent } = await setting();
  const code = await codeOf(owner);
  const opened = await identify(`${code.slice(0, 3)} ${code.slice(3)}`);
  expect(opened).toMatchObject({ basis: 'support_code', reason: '', organizationId: null });
  expect(opened?.endsAt).toBe(new Date(host().now().getTime() + 3_600_000).toISOString());
  const seen = await caseOf(opened?.id ?? '');
  expect(seen.person).toMatchObject({ loginIdentifier: owner.email, hasSecondFactor: false, country: 'CH' });
  expect(seen.organizations).toEqual([
    { id: organizationId, name: 'Test Company', role: 'legal_representative' },
  ]);
  expect(await staffEvents(host().db, agent.id)).toMatchObject([
    { event: 'desk.identify', accountId: owner.id, after: { found: true, basis: 'support_code' } },
    { event: 'desk.getCase', accountId: owner.id },
  ]);
  expect((await accountEvents(host().db, owner.id)).map(({ event }) => event)).toEqual([
    ...['desk.identify', 'desk.getCase'],
  ]);
});

test('DESK-1, AUD-1: a view of an organization stands in its own log, by name of who looked', async () => {
  const { open, customer, organizationId, agent } = await setting();
  const seen = await customer(await open());
  expect(seen).toMatchObject({
    ...{ name: 'Test Company', country: 'CH', currency: 'CHF', role: 'legal_representative' },
    ...{ members: { total: 1 }, moreProducts: false },
  });
  expect(seen.products.map(({ name }) => name).sort()).toEqual(['Drive', 'Website']);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'desk.getOrganization', actorKind: 'staff', actorAccountId: agent.id },
  });
});

test('DESK-1: by somebody’s code the desk sees what that person may see, by the same engine', async () => {
  const { join, give, open, customer, driveId } = await setting();
  const external = await join('external_user');
  await give(external.id, { type: 'product.drive', resourceId: driveId, level: 'read' });
  const seen = await customer(await open(external));
  expect(seen).toMatchObject({ role: 'external_user', members: null });
  expect(seen.products.map(({ name }) => name)).toEqual(['Drive']);
});

test('DESK-1: whoever is blocked meanwhile opens no organization any more', async () => {
  const { owner, join, open, customer, caseOf, organizationId } = await setting();
  const person = await join();
  const caseId = await open(person);
  expect(await outcomeOf(customer(caseId))).toBe('ok');
  await runAs(host(), owner, confirmPasswordVerb, { password: 'correct horse battery staple' });
  await runAs(host(), owner, blockMemberVerb, { organizationId, accountId: person.id });
  expect(await outcomeOf(customer(caseId))).toBe('request.not_found');
  expect((await caseOf(caseId)).organizations).toEqual([]);
});

test('SUP-2, DESK-1: a VIP code opens the organization, as long as it has premium support', async () => {
  const { owner, identify, caseOf, customer, product, organizationId } = await setting();
  const productId = await product('product.premium_support', 'Premium support');
  const { vip } = await runAs(host(), owner, getVipCodeVerb, { organizationId });
  const opened = await identify(vip?.code ?? '');
  expect(opened).toMatchObject({ basis: 'vip_code', organizationId, name: 'Test Company' });
  expect(await caseOf(opened?.id ?? '')).toMatchObject({ person: null, organizations: [{ role: null }] });
  expect(await customer(opened?.id ?? '')).toMatchObject({ members: { total: 1 }, role: null });
  await host().db.updateTable('product').set({ state: 'expired' }).where('id', '=', productId).execute();
  expect(await identify(vip?.code ?? '')).toBe(null);
});

test('SUP-1: a code that was renewed or has ended names nobody, and neither does one of the staff', async () => {
  const { owner, agent, codeOf, identify } = await setting();
  const code = await codeOf(owner);
  await runAs(host(), owner, renewSupportCodeVerb, {});
  expect(await identify(code)).toBe(null);
  const next = await codeOf(owner);
  advance(host(), 86_400);
  expect(await identify(next)).toBe(null);
  expect(await identify(await codeOf(await createStaff(host(), 'agent')))).toBe(null);
  expect(await staffEvents(host().db, agent.id)).toMatchObject(
    Array.from({ length: 3 }, () => ({ event: 'desk.identify', accountId: null, after: { found: false } })),
  );
});

test('DESK-1: a case is one agent’s alone, ends by itself and by hand', async () => {
  const { open, caseOf, customer, agent } = await setting();
  const caseId = await open();
  const other = await createStaff(host(), 'agent', 'finance', 'admin');
  const strange = [caseOf(caseId, other), customer(caseId, other), caseOf(newId())];
  expect(await Promise.all(strange.map(outcomeOf))).toEqual(strange.map(() => 'request.not_found'));
  const close = (as: TestPerson) => outcomeOf(runAs(host(), as, closeDeskCaseVerb, { caseId }));
  expect(await close(other)).toBe('request.not_found');
  expect(await close(agent)).toBe('ok');
  expect(await outcomeOf(caseOf(caseId))).toBe('request.not_found');
  const later = await open();
  advance(host(), 3599);
  expect(await outcomeOf(customer(later))).toBe('ok');
  advance(host(), 1);
  const late = [caseOf(later), customer(later)];
  expect(await Promise.all(late.map(outcomeOf))).toEqual(late.map(() => 'request.not_found'));
});

test('DESK-1: a case opens no other organization', async () => {
  const [here, elsewhere] = [await setting(), await setting()];
  const caseId = await here.open();
  expect(await outcomeOf(here.customer(caseId, here.agent, elsewhere.organizationId))).toBe(
    'request.not_found',
  );
});

test('DESK-1: under temporary access the desk sees the services that were given, and nobody', async () => {
  const { letIn, takeUp, customer } = await setting();
  const { id } = await takeUp((await letIn()).id);
  const seen = await customer(id);
  expect(seen).toMatchObject({ name: 'Test Company', members: null, role: null });
  expect(seen.products.map(({ name }) => name)).toEqual(['Website']);
});

test('SUP-3, DESK-1: only an agent takes up an access', async () => {
  const { letIn, organizationId } = await setting();
  const { id: accessId } = await letIn();
  const take = (as: TestPerson) => outcomeOf(runAs(host(), as, openAccessVerb, { organizationId, accessId }));
  expect(await take(await createStaff(host(), 'finance', 'admin', 'reviewer'))).toBe('permission.denied');
  expect(await take(await createPerson(host()))).toBe('request.not_found');
  expect(await take(await createStaff(host(), 'agent'))).toBe('ok');
});

test('SUP-3: closing the case takes away what the access gave', async () => {
  const { letIn, takeUp, agent, organizationId } = await setting();
  const { id: caseId } = await takeUp((await letIn()).id);
  await runAs(host(), agent, closeDeskCaseVerb, { caseId });
  const left = host()
    .db.selectFrom('accessGrant')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('principalId', '=', agent.id);
  expect(await left.execute()).toEqual([]);
});

test('DESK-1: finance opens a customer with a reason, which the customer can read', async () => {
  const { owner, organizationId, customer } = await setting();
  const finance = await createStaff(host(), 'finance');
  const open = (named: string, reason = 'Payment of 3 March cannot be placed.') =>
    runAs(host(), finance, openWithReasonVerb, { customer: named, reason });
  const opened = await open(organizationId);
  expect(opened).toMatchObject({ basis: 'reason', name: 'Test Company' });
  expect(await outcomeOf(customer(opened.id, finance))).toBe('ok');
  expect((await organizationEvents(host().db, organizationId)).at(-2)).toMatchObject({
    ...{ event: 'desk.openWithReason', actorKind: 'staff' },
    after: { reason: 'Payment of 3 March cannot be placed.' },
  });
  const { number } = await host()
    .db.selectFrom('organization')
    .select('number')
    .where('id', '=', organizationId)
    .executeTakeFirstOrThrow();
  expect(await open(String(number))).toMatchObject({ organizationId });
  expect(await open(owner.email.toUpperCase())).toMatchObject({
    name: expect.stringMatching(/^Test Person/),
  });
  for (const unknown of [newId(), '999999999', 'nobody@test.example', 'Test Company', finance.email])
    expect(await outcomeOf(open(unknown)), unknown).toBe('desk.customer_unknown');
  expect((await refusalOf(open(organizationId, 'short'))).fields).toMatchObject([{ path: 'reason' }]);
});

test('DESK-1: the overview shows one’s own cases, and to agents what waits for them', async () => {
  const { open, letIn, agent, organizationId } = await setting();
  const [caseId, access] = [await open(), await letIn()];
  const list = (as: TestPerson) => runAs(host(), as, listDeskCasesVerb, {});
  const seen = await list(agent);
  expect(seen.cases.map(({ id }) => id)).toEqual([caseId]);
  expect(seen.accesses).toContainEqual(expect.objectContaining({ organizationId, id: access.id }));
  expect(seen.can).toEqual({ identify: true, openWithReason: false, manageStaff: false });
  const finance = await list(await createStaff(host(), 'finance'));
  expect(finance).toMatchObject({ cases: [], accesses: [], can: { identify: false, openWithReason: true } });
});

test('DESK-1: being an agent opens nothing by itself, and a customer opens nothing at all', async () => {
  const { organizationId, caseOf, customer } = await setting();
  expect(await outcomeOf(customer(newId()))).toBe('request.not_found');
  const person = await createPerson(host());
  expect(await outcomeOf(caseOf(newId(), person))).toBe('request.not_found');
  expect(await outcomeOf(customer(newId(), person, organizationId))).toBe('request.not_found');
});
