import { runningAccesses } from '@atrium/contracts/support-access/support-access-types';
import { newId } from '@atrium/db/client/new-id';
import { expect, test } from 'vitest';
import { supportWorld } from '../../test/support-access.ts';
import {
  advance,
  createPerson,
  lastMailTo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  staffEvents,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { endSupportAccesses } from '../jobs/end-support-accesses.ts';
import { getProductVerb } from '../product/get-product.ts';
import { getSupportAccessVerb } from './get-support-access.ts';
import { grantSupportAccessVerb } from './grant-support-access.ts';
import { listSupportAccessVerb } from './list-support-access.ts';
import { withdrawSupportAccessVerb } from './withdraw-support-access.ts';

const host = useTestHost();

async function setting() {
  const world = await supportWorld(host());
  const { organizationId, agent, owner } = world;
  const see = (productId: string, as: TestPerson = agent) =>
    outcomeOf(runAs(host(), as, getProductVerb, { organizationId, productId }));
  const withdraw = (accessId: string, as: TestPerson = owner) =>
    runAs(host(), as, withdrawSupportAccessVerb, { organizationId, accessId });
  const look = (accessId: string) => runAs(host(), owner, getSupportAccessVerb, { organizationId, accessId });
  return { ...world, see, withdraw, look };
}
const stages = async (person: TestPerson) =>
  (await mailsTo(host().db, person.email)).map(({ content }) => (content as { stage: string }).stage);

test('SUP-3: until an access is given and taken up, the organization does not exist for the staff', async () => {
  const { see, letIn, takeUp, hostingId } = await setting();
  expect(await see(hostingId)).toBe('request.not_found');
  const { id } = await letIn();
  expect(await see(hostingId)).toBe('request.not_found');
  await takeUp(id);
  expect(await see(hostingId)).toBe('ok');
});

test('SUP-3: it opens the services that were chosen and no other', async () => {
  const { see, letIn, takeUp, hostingId, driveId, product, part } = await setting();
  const siteId = await part(hostingId, 'product.hosting.site', 'www.test.example');
  await takeUp((await letIn()).id);
  expect([await see(hostingId), await see(siteId), await see(driveId)]).toEqual([
    ...['ok', 'ok', 'permission.denied'],
  ]);
  await takeUp((await letIn([{ type: 'product.drive', resourceId: null }])).id);
  // Another access in the same organization takes the place of the first.
  expect(await see(hostingId)).toBe('permission.denied');
  expect([await see(driveId), await see(await product('product.drive', 'Later'))]).toEqual(['ok', 'ok']);
});

test('SUP-3: whoever gave it and the legal representatives hear of it, of its first use and of its end', async () => {
  const { owner, join, letIn, takeUp, withdraw, organizationId } = await setting();
  const administrator = await join('administrator');
  const { id } = await letIn(undefined, {}, administrator);
  await takeUp(id);
  await takeUp(id);
  await withdraw(id);
  for (const person of [owner, administrator]) {
    expect(await stages(person)).toEqual(['granted', 'used', 'withdrawn']);
  }
  expect((await lastMailTo(host().db, owner.email)).content).toMatchObject({
    ...{ services: [{ type: 'product.hosting', name: 'Website' }], organizationName: 'Test Company' },
    link: `https://portal.example/o/${organizationId}/support/access/${id}`,
  });
});

test('SUP-3, AUD-1: what support does is marked with the access, and the customer sees it at once', async () => {
  const { agent, letIn, takeUp, see, look, hostingId, organizationId } = await setting();
  const { id } = await letIn();
  expect((await look(id)).uses).toEqual([]);
  await takeUp(id);
  await see(hostingId);
  const { access, uses } = await look(id);
  expect(access.firstUsedAt).toBe(host().now().toISOString());
  expect(uses).toMatchObject([
    {
      ...{ event: 'supportAccess.view', actorKind: 'staff', actorId: agent.id, targetId: hostingId },
      ...{ targetName: 'Website', address: '' },
    },
    { event: 'supportAccess.open', actorKind: 'staff', actorId: agent.id, targetId: id },
  ]);
  const marked = (await organizationEvents(host().db, organizationId)).filter(
    ({ supportAccessId }) => supportAccessId === id,
  );
  expect(marked).toHaveLength(2);
  expect(await staffEvents(host().db, agent.id)).toMatchObject([
    { event: 'desk.openAccess', organizationId },
    { event: 'product.get', organizationId, targetId: hostingId, after: { accessId: id } },
  ]);
});

test('SUP-3: a refused look is none, and leaves no record', async () => {
  const { letIn, takeUp, see, look, driveId } = await setting();
  const { id } = await letIn();
  await takeUp(id);
  expect(await see(driveId)).toBe('permission.denied');
  expect((await look(id)).uses).toHaveLength(1);
});

test('SUP-3, PERM-8: withdrawn, it is over with the next call', async () => {
  const { letIn, takeUp, see, withdraw, hostingId, owner, organizationId } = await setting();
  const { id } = await letIn();
  await takeUp(id);
  expect(await see(hostingId)).toBe('ok');
  const { endedAt, withdrawnBy } = await withdraw(id);
  expect(endedAt).toBe(host().now().toISOString());
  expect(withdrawnBy).toMatch(/^Test Person/);
  expect(await see(hostingId)).toBe('request.not_found');
  expect(await outcomeOf(takeUp(id))).toBe('request.not_found');
  expect(await outcomeOf(withdraw(id))).toBe('support_access.over');
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'supportAccess.withdraw', targetId: id, actorAccountId: owner.id, supportAccessId: null },
  });
});

test('SUP-3: withdrawn while it is being taken up, 20 times: nothing is left of it', async () => {
  const { letIn, takeUp, withdraw, see, hostingId, organizationId } = await setting();
  for (let round = 0; round < 20; round += 1) {
    const { id } = await letIn();
    const outcomes = await Promise.all([outcomeOf(takeUp(id)), outcomeOf(withdraw(id))]);
    expect(outcomes[1]).toBe('ok');
    expect(await see(hostingId)).toBe('request.not_found');
  }
  const left = host()
    .db.selectFrom('accessGrant')
    .select('id')
    .where('organizationId', '=', organizationId)
    .where('principalKind', '=', 'staff');
  expect(await left.execute()).toEqual([]);
});

test('SUP-3: it ends by itself, to the second, and no case outlives it', async () => {
  const { letIn, takeUp, see, look, hostingId, owner, organizationId } = await setting();
  const { id } = await letIn(undefined, { hours: 1 });
  advance(host(), 3000);
  const opened = await takeUp(id);
  expect(opened.endsAt).toBe(new Date(host().now().getTime() + 600_000).toISOString());
  advance(host(), 599);
  expect(await see(hostingId)).toBe('ok');
  advance(host(), 1);
  expect(await see(hostingId)).toBe('request.not_found');
  expect((await look(id)).access).toMatchObject({ endedAt: opened.endsAt, withdrawnBy: null });
  // The job only tidies up, and tells.
  await endSupportAccesses(host());
  await endSupportAccesses(host());
  expect(await stages(owner)).toEqual(['granted', 'used', 'ended']);
  expect((await organizationEvents(host().db, organizationId)).at(-1)).toMatchObject({
    ...{ event: 'supportAccess.end', actorKind: 'system', targetId: id },
  });
});

test('SUP-3: a case ends after an hour though the access goes on, and is taken up again', async () => {
  const { letIn, takeUp, see, hostingId } = await setting();
  const { id } = await letIn();
  await takeUp(id);
  advance(host(), 3600);
  expect(await see(hostingId)).toBe('request.not_found');
  await takeUp(id);
  expect(await see(hostingId)).toBe('ok');
});

test.each(['collaborator', 'external_user'] as const)(
  'SUP-3: %s neither gives it nor sees what was given',
  async (role) => {
    const { join, letIn, organizationId, withdraw } = await setting();
    const person = await join(role);
    expect(await refusalOf(letIn(undefined, {}, person))).toMatchObject({
      code: 'permission.denied',
      params: { missing: 'administrator' },
    });
    const { id } = await letIn();
    expect(await outcomeOf(runAs(host(), person, listSupportAccessVerb, { organizationId }))).toBe(
      'permission.denied',
    );
    expect(await outcomeOf(withdraw(id, person))).toBe('permission.denied');
  },
);

test('SUP-3: from an hour to seven days, with a reason, on services that are there', async () => {
  const { letIn, product, part, driveId } = await setting();
  const paths = async (more: object) =>
    (await refusalOf(letIn(undefined, more))).fields.map(({ path, code }) => `${path} ${code}`);
  expect(await paths({ hours: 0 })).toEqual(['hours field.out_of_range']);
  expect(await paths({ hours: 169 })).toEqual(['hours field.out_of_range']);
  expect(await paths({ reason: ' ' })).toEqual(['reason field.required']);
  expect((await letIn(undefined, { hours: 168 })).services).toMatchObject([{ level: 'technical' }]);
  const folderId = await part(driveId, 'product.drive.folder', 'Folder');
  for (const service of [
    { type: 'product.drive', resourceId: newId() },
    { type: 'product.drive', resourceId: folderId },
    // Of another type than it says.
    { type: 'product.backup', resourceId: driveId },
  ])
    expect(await outcomeOf(letIn([service])), JSON.stringify(service)).toBe('request.not_found');
  // Premium support itself is nothing to work on.
  const premiumId = await product('product.premium_support', 'Premium support');
  expect(await outcomeOf(letIn([{ type: 'product.premium_support', resourceId: premiumId }]))).toBe(
    'request.invalid_input',
  );
});

test('support_access.too_many: ten run at once, even when asked for together; what is over makes room', async () => {
  const { letIn, withdraw } = await setting();
  const outcomes = await Promise.all(Array.from({ length: runningAccesses + 2 }, () => outcomeOf(letIn())));
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(runningAccesses);
  expect(await outcomeOf(letIn())).toBe('support_access.too_many');
  advance(host(), 86_400);
  const { id } = await letIn();
  await withdraw(id);
});

test('SUP-3, ORG-6: to a stranger there is nothing to give access to', async () => {
  const { organizationId, hosting } = await setting();
  const given = { organizationId, services: [hosting], hours: 1, reason: 'Let me in.' };
  const stranger = await createPerson(host());
  expect(await outcomeOf(runAs(host(), stranger, grantSupportAccessVerb, given))).toBe('request.not_found');
});

test('SUP-3: the list shows running and past ones, newest first', async () => {
  const { letIn, withdraw, owner, organizationId } = await setting();
  const first = await letIn();
  advance(host(), 1);
  const second = await letIn();
  await withdraw(first.id);
  const { accesses } = await runAs(host(), owner, listSupportAccessVerb, { organizationId });
  expect(accesses.map(({ id, endedAt }) => [id, endedAt !== null])).toEqual([
    [second.id, false],
    [first.id, true],
  ]);
});

test('NFR-3: an access of another organization is as unknown as none', async () => {
  const [here, elsewhere] = [await setting(), await setting()];
  const { id } = await elsewhere.letIn();
  for (const accessId of [id, newId()]) {
    expect(await outcomeOf(here.withdraw(accessId))).toBe('request.not_found');
    expect(await outcomeOf(here.look(accessId))).toBe('request.not_found');
    expect(await outcomeOf(here.takeUp(accessId))).toBe('request.not_found');
  }
});

test('SUP-3: a product that has gone since leaves the rest of the access as it was', async () => {
  const { letIn, takeUp, see, hosting, hostingId, driveId } = await setting();
  const { id } = await letIn([hosting, { type: 'product.drive', resourceId: driveId }]);
  await host().db.deleteFrom('product').where('id', '=', driveId).execute();
  await takeUp(id);
  expect(await see(hostingId)).toBe('ok');
});
