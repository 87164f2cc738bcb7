import { expect, test } from 'vitest';
import { grantSuccession } from '../../test/succession-case.ts';
import {
  addMember,
  advance,
  createPerson,
  lastMailTo,
  mailsTo,
  organizationEvents,
  outcomeOf,
  runAs,
  startTestSession,
  useTestHost,
} from '../../test/test-host.ts';
import { stopSuccessionVerb } from '../succession/stop-succession.ts';
import { endSuccessions } from './end-successions.ts';

const host = useTestHost();
const days = 24 * 3600;

const roleOf = async (organizationId: string, accountId: string) =>
  (
    await host()
      .db.selectFrom('member')
      .select('role')
      .where('organizationId', '=', organizationId)
      .where('accountId', '=', accountId)
      .executeTakeFirst()
  )?.role;
const stateOf = async (organizationId: string) =>
  (
    await host()
      .db.selectFrom('successionRequest')
      .select('state')
      .where('organizationId', '=', organizationId)
      .executeTakeFirstOrThrow()
  ).state;

test('ORG-9: after 14 days and not a second before, whoever asked is a legal representative', async () => {
  const { owner, heir, organizationId } = await grantSuccession(host());
  advance(host(), 14 * days - 1);
  await endSuccessions(host());
  expect([await stateOf(organizationId), await roleOf(organizationId, heir.id)]).toEqual([
    'waiting',
    'collaborator',
  ]);
  advance(host(), 1);
  await endSuccessions(host());
  expect(await roleOf(organizationId, heir.id)).toBe('legal_representative');
  // The former one has not been here since: still a member, but no longer responsible, and told so.
  expect(await roleOf(organizationId, owner.id)).toBe('collaborator');
  expect((await lastMailTo(host().db, owner.email)).content).toMatchObject({ stage: 'completed' });
  const [completed, relieved] = (await organizationEvents(host().db, organizationId)).slice(-2);
  expect(relieved).toMatchObject({
    ...{ event: 'succession.relieve', actorKind: 'system', targetId: owner.id },
    ...{ before: { role: 'legal_representative' }, after: { role: 'collaborator' } },
  });
  expect(completed).toMatchObject({
    ...{ event: 'succession.complete', actorKind: 'system', actorAccountId: null, targetId: heir.id },
    after: { role: 'legal_representative' },
  });
});

test('ORG-9: where one of the former legal representatives has been here since, all keep the role', async () => {
  const { owner, heir, organizationId } = await grantSuccession(host());
  const absent = await createPerson(host());
  await addMember(host(), organizationId, absent, 'legal_representative');
  advance(host(), 13 * days);
  await host()
    .db.updateTable('member')
    .set({ lastActiveAt: host().now() })
    .where('accountId', '=', owner.id)
    .execute();
  advance(host(), days);
  await endSuccessions(host());
  for (const person of [owner, absent, heir])
    expect(await roleOf(organizationId, person.id)).toBe('legal_representative');
});

test('ORG-9: five processes that find the same request carry it out once', async () => {
  const { owner, organizationId } = await grantSuccession(host());
  advance(host(), 14 * days);
  const before = (await mailsTo(host().db, owner.email)).length;
  await Promise.all(Array.from({ length: 5 }, () => endSuccessions(host())));
  expect((await mailsTo(host().db, owner.email)).length - before).toBe(1);
  expect(await stateOf(organizationId)).toBe('completed');
});

test('ORG-9: a stop at the very end against the job: one of them, never both', async () => {
  for (let round = 0; round < 10; round += 1) {
    const { owner, heir, organizationId } = await grantSuccession(host());
    advance(host(), 14 * days);
    // The session from before has ended by itself.
    const token = await startTestSession(host(), owner, false);
    const [stopped] = await Promise.all([
      outcomeOf(runAs(host(), { ...owner, token }, stopSuccessionVerb, { organizationId })),
      endSuccessions(host()),
    ]);
    const role = await roleOf(organizationId, heir.id);
    const state = await stateOf(organizationId);
    expect([stopped, state, role]).toEqual(
      stopped === 'ok'
        ? ['ok', 'stopped', 'collaborator']
        : ['succession.ended', 'completed', 'legal_representative'],
    );
    host().clock.now = new Date(host().clock.now.getTime() - 14 * days * 1000);
  }
});

test('ORG-9: whoever is no member any more by then gets nothing', async () => {
  const { heir, organizationId } = await grantSuccession(host());
  await host()
    .db.updateTable('member')
    .set({ blockedAt: host().now() })
    .where('accountId', '=', heir.id)
    .execute();
  advance(host(), 14 * days);
  await endSuccessions(host());
  expect([await stateOf(organizationId), await roleOf(organizationId, heir.id)]).toEqual([
    'stopped',
    'collaborator',
  ]);
  expect((await organizationEvents(host().db, organizationId)).at(-1)?.event).toBe('succession.lapse');
});
