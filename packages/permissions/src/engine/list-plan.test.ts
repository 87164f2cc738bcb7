import { expect, test } from 'vitest';
import { compiledAtriumPolicy as policy } from '../policy/compiled-atrium-policy.ts';
import type { GrantRow } from './actor-rows.ts';
import { buildActorContext } from './build-actor-context.ts';
import { decodeContext, encodeContext } from './context-transport.ts';
import { chooseShape, listPlan } from './list-plan.ts';

const now = Date.UTC(2026, 0, 1);
const uuid = (n: number) => `0190f3c1-7a2b-7c3d-8e4f-${n.toString(16).padStart(12, '0')}`;

const grants = (count: number, more: Partial<GrantRow> = {}): GrantRow[] =>
  Array.from({ length: count }, (_, index) => ({
    grantId: uuid(100_000 + index),
    principalId: uuid(1),
    type: 'product.drive',
    resourceId: uuid(1000 + index),
    level: 'read',
    endsAt: null,
    ...more,
  }));

const actor = (role: string, rows: readonly GrantRow[]) =>
  buildActorContext(policy, {
    organizationId: uuid(0),
    principalId: uuid(1),
    staff: false,
    member: { role, flags: [], blocked: false, endsAt: null },
    teams: [],
    grants: rows,
    token: null,
  });

const size = { total: 20_000, page: 50 };

test('PERM-7: what is known about the actor picks the shape of the list', () => {
  const shape = (role: string, rows: readonly GrantRow[]) =>
    listPlan(policy, actor(role, rows), 'product.drive.read', size, now).shape;
  expect(shape('administrator', [])).toBe('all');
  expect(shape('collaborator', [])).toBe('none');
  expect(shape('collaborator', grants(1, { resourceId: null }))).toBe('all');
  expect(shape('collaborator', grants(900))).toBe('ids-first');
  expect(shape('collaborator', grants(1100))).toBe('order-first');
  expect(shape('collaborator', grants(5, { endsAt: now }))).toBe('none');
});

test('the crossing lies at √(page × total)', () => {
  expect(chooseShape(1000, size)).toBe('ids-first');
  expect(chooseShape(1001, size)).toBe('order-first');
});

test('a plan names levels, principals and steps for the statement', () => {
  expect(
    listPlan(policy, actor('collaborator', grants(1)), 'product.drive.folder.write', size, now).shape,
  ).toBe('none');
  const plan = listPlan(
    policy,
    actor('collaborator', grants(2, { level: 'manage' })),
    'product.drive.folder.write',
    size,
    now,
  );
  expect(plan).toMatchObject({
    principals: [uuid(1)],
    steps: [{ up: 1, type: 'product.drive', levels: ['write', 'manage'], levelMask: 0b110, derivedIds: [] }],
  });
});

test('a context of 84 grants travels in at most 15 kB and comes back whole', () => {
  const rows = [...grants(60), ...grants(24, { endsAt: now + 1000 })];
  const context = actor('collaborator', rows);
  const sent = encodeContext(context);
  expect(sent.length).toBeLessThanOrEqual(15_000);
  expect(decodeContext(policy, sent)).toEqual(context);
  expect(() => decodeContext({ ...policy, version: 'other' }, sent)).toThrow('policy version');
});
