import { randomUUID } from 'node:crypto';
import { newId } from '@atrium/db/client/new-id';
import { beforeAll, expect, test } from 'vitest';
import {
  addMember,
  advance,
  createPerson,
  createTestOrganization,
  outcomeOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createOrganizationVerb } from '../organization/create-organization.ts';
import { updateOrganizationVerb } from '../organization/update-organization.ts';
import { listAuditVerb } from './list-audit.ts';
import { listAuditChoicesVerb } from './list-audit-choices.ts';

const host = useTestHost();

type Event = { event?: string; actor?: TestPerson; targetId?: string; before?: object; after?: object };

/** As the kernel writes it; one second after the one before. */
async function record(organizationId: string, { event, actor, targetId, before, after }: Event) {
  advance(host(), 1);
  const id = newId();
  await host()
    .db.insertInto('organizationAuditEvent')
    .values({
      ...{ organizationId, id, event: event ?? 'organization.update', targetId: targetId ?? null },
      ...{ actorAccountId: actor?.id ?? null, actorKind: actor ? 'account' : 'system' },
      ...{ before: (before ?? null) as never, after: (after ?? null) as never },
      ...{ address: '192.0.2.1', requestId: 'test', occurredAt: host().now() },
    })
    .execute();
  return { id, occurredAt: host().now() };
}

const list = (person: TestPerson, organizationId: string, input: object = {}) =>
  runAs(host(), person, listAuditVerb, { organizationId, ...input });

test('AUD-1: who, what, before and after, when and from where, the newest first', async () => {
  const person = await createPerson(host());
  const { id: organizationId } = await runAs(host(), person, createOrganizationVerb, {
    ...{ idempotencyKey: randomUUID(), name: 'Logged', type: 'company', country: 'CH', documentLocale: 'en' },
  });
  advance(host(), 60);
  await runAs(host(), person, updateOrganizationVerb, {
    ...{ organizationId, version: 0, name: 'Renamed', type: 'company', documentLocale: 'en' },
    postalAddress: { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' },
    ...{ phone: '', vatNumber: '' },
  });
  const { events, older, newer } = await list(person, organizationId);
  expect({ older, newer }).toEqual({ older: null, newer: null });
  expect(events.map(({ event }) => event)).toEqual(['organization.update', 'organization.create']);
  expect(events[0]).toMatchObject({
    ...{ actorKind: 'account', actorId: person.id, actorName: expect.stringMatching(/^Test Person/) },
    before: { name: 'Logged', line1: '' },
    after: { name: 'Renamed', line1: 'Street 1' },
    ...{ address: '192.0.2.1', occurredAt: host().now().toISOString() },
  });
});

test.each(['collaborator', 'external_user'] as const)('AUD-1: %s does not read the log', async (role) => {
  const [owner, reader] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, reader, role);
  expect(await outcomeOf(list(reader, organizationId))).toBe('permission.denied');
  expect(await outcomeOf(runAs(host(), reader, listAuditChoicesVerb, { organizationId }))).toBe(
    'permission.denied',
  );
});

test('ORG-1: the log of another organization does not exist, and its people are not offered', async () => {
  const [owner, stranger] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await record(organizationId, { actor: owner });
  expect(await outcomeOf(list(stranger, organizationId))).toBe('request.not_found');
  const own = await createTestOrganization(host(), stranger);
  expect((await list(stranger, own)).events).toEqual([]);
  expect(await runAs(host(), stranger, listAuditChoicesVerb, { organizationId: own })).toEqual({
    ...{ people: [], events: [] },
  });
});

test('AUD-1: a secret in a record is masked at any depth, and told of without its value', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await record(organizationId, {
    actor: owner,
    before: { passwordHash: 'x', nested: { apiToken: 'y', name: 'kept' } },
    after: { list: [{ secret: 'z' }], hasPassword: true },
  });
  const [event] = (await list(owner, organizationId)).events;
  expect(event?.before).toEqual({ passwordHash: '•••', nested: { apiToken: '•••', name: 'kept' } });
  expect(event?.after).toEqual({ list: [{ secret: '•••' }], hasPassword: true });
});

test('AUD-1: filters by person, event, target and time hold together', async () => {
  const [owner, other] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  const targetId = newId();
  const first = await record(organizationId, { actor: owner, event: 'member.remove', targetId });
  const second = await record(organizationId, { actor: other, event: 'member.remove', targetId });
  const third = await record(organizationId, { actor: other, event: 'organization.update' });
  const found = async (filter: object) => (await list(owner, organizationId, filter)).events.map((e) => e.id);

  expect(await found({ actorId: other.id })).toEqual([third.id, second.id]);
  expect(await found({ events: ['member.remove'] })).toEqual([second.id, first.id]);
  expect(await found({ events: ['member.remove', 'organization.update'] })).toHaveLength(3);
  expect(await found({ targetId, actorId: owner.id })).toEqual([first.id]);
  const from = second.occurredAt.toISOString();
  expect(await found({ from })).toEqual([third.id, second.id]);
  expect(await found({ until: from })).toEqual([first.id]);
  expect(await found({ from, until: third.occurredAt.toISOString() })).toEqual([second.id]);
  expect(await found({ actorId: randomUUID() })).toEqual([]);

  const choices = await runAs(host(), owner, listAuditChoicesVerb, { organizationId });
  expect(choices.people.map(({ id }) => id).sort()).toEqual([owner.id, other.id].sort());
  expect(choices.events).toEqual(['member.remove', 'organization.update']);
});

test('AUD-1: a target has its present name, or the one in the record when it is gone', async () => {
  const [owner, member] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), owner);
  await record(organizationId, { actor: owner, targetId: member.id });
  await record(organizationId, { actor: owner, targetId: newId(), before: { name: 'Old team' } });
  const names = (await list(owner, organizationId)).events.map(({ targetName }) => targetName);
  expect(names).toEqual(['Old team', expect.stringMatching(/^Test Person/)]);
});

test('API-3: pages follow each other without gap or repetition, also at equal moments and with new entries', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await fill(organizationId, owner.id, 120);
  const first = await list(owner, organizationId);
  await record(organizationId, { actor: owner });
  const second = await list(owner, organizationId, { cursor: first.older });
  const third = await list(owner, organizationId, { cursor: second.older });
  const ids = [first, second, third].flatMap(({ events }) => events.map(({ id }) => id));
  expect(ids).toHaveLength(120);
  expect(new Set(ids).size).toBe(120);
  expect(third.older).toBeNull();

  const back = await list(owner, organizationId, { cursor: third.newer, direction: 'newer' });
  expect(back.events.map(({ id }) => id)).toEqual(second.events.map(({ id }) => id));
  const above = await list(owner, organizationId, { cursor: back.newer, direction: 'newer' });
  expect(above.events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id));
  const top = await list(owner, organizationId, { cursor: above.newer, direction: 'newer' });
  expect(top.events).toHaveLength(50);
  expect(top.events[0]?.occurredAt).toBe(host().now().toISOString());
  expect(top.newer).toBeNull();
});

/** Ten entries to a moment. */
async function fill(organizationId: string, accountId: string, count: number): Promise<void> {
  const start = host().now().getTime();
  const events = ['organization.update', 'member.remove', 'member.update_role'];
  const rows = Array.from({ length: count }, (_, n) => ({
    ...{ organizationId, id: randomUUID(), event: events[n % 3] ?? '', actorAccountId: accountId },
    ...{
      actorKind: 'account',
      targetId: n % 50 === 0 ? accountId : null,
      address: '192.0.2.1',
      requestId: '',
    },
    occurredAt: new Date(start - Math.floor(n / 10) * 60_000),
  }));
  for (let i = 0; i < count; i += 5000) {
    await host()
      .db.insertInto('organizationAuditEvent')
      .values(rows.slice(i, i + 5000))
      .execute();
  }
}

let large: { owner: TestPerson; organizationId: string };
beforeAll(async () => {
  const owner = await createPerson(host());
  large = { owner, organizationId: await createTestOrganization(host(), owner) };
  await fill(large.organizationId, owner.id, 100_000);
});

test.each([
  ['the first page', {}],
  ['one person', (owner: TestPerson) => ({ actorId: owner.id })],
  ['somebody who did nothing', () => ({ actorId: randomUUID() })],
  ['one kind of event', { events: ['member.remove'] }],
  ['an event that never was', { events: ['organization.create'] }],
  ['one target', (owner: TestPerson) => ({ targetId: owner.id })],
  ['the oldest days', { until: '2026-02-25T00:00:00Z' }],
])('AUD-1: with 100,000 entries, %s is there in 100 ms', async (_, filter) => {
  const { owner, organizationId } = large;
  const input = typeof filter === 'function' ? filter(owner) : filter;
  const times: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    const started = performance.now();
    await list(owner, organizationId, input);
    times.push(performance.now() - started);
  }
  expect(Math.min(...times)).toBeLessThan(100);
});

test('AUD-1: with 100,000 entries, the choices are there in 100 ms', async () => {
  const { owner, organizationId } = large;
  const started = performance.now();
  const choices = await runAs(host(), owner, listAuditChoicesVerb, { organizationId });
  expect(choices.events).toEqual(['member.remove', 'member.update_role', 'organization.update']);
  expect(performance.now() - started).toBeLessThan(100);
});
