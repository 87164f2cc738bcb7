import { buildActorContext } from '@atrium/permissions/engine/build-actor-context';
import { encodeContext } from '@atrium/permissions/engine/context-transport';
import { encodeRowMask } from '@atrium/permissions/engine/row-mask';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { expect, test } from 'vitest';
import { readAccess } from './permissions.ts';

const now = Date.UTC(2026, 0, 1);
const drive = { type: 'product.drive', id: 'd' } as const;
const end = now + 1000;
const actor = (role: string) =>
  buildActorContext(policy, {
    ...{ organizationId: 'o', principalId: 'me', staff: false, teams: [], token: null },
    member: { role, flags: [], blocked: false, endsAt: null },
    grants: [
      { grantId: 'g', principalId: 'me', type: 'product.drive', resourceId: 'd', level: 'read', endsAt: end },
    ],
  });
const small = (role: string) => ({ context: encodeContext(actor(role)), mask: 0, validUntil: null });
const large = (role: string) => ({ context: null, ...encodeRowMask(policy, actor(role), drive, now) });

test.each([
  ['the whole context', small],
  ['the bits of a row', large],
])('PERM-1: %s says what the server would, until it ends', (_, access) => {
  const at = (moment: number) => readAccess(access('collaborator'), () => moment);
  expect(at(now)('product.drive.read', drive)).toMatchObject({ allowed: true, validUntil: end });
  expect(at(end - 1)('product.drive.read', drive).allowed).toBe(true);
  expect(at(end)('product.drive.read', drive)).toMatchObject({ allowed: false, validUntil: null });
  expect(at(now)('product.drive.write', drive).allowed).toBe(false);
  expect(readAccess(access('administrator'), () => now)('product.drive.write', drive).allowed).toBe(true);
});

test('PERM-6: a refusal can say what is missing', () => {
  const can = readAccess(small('collaborator'), () => now);
  expect(can('organization.update', { type: 'organization', id: 'o' }).missing()).toBe(
    'legal_representative',
  );
  expect(can('product.drive.write', drive).missing()).toBe('level');
  expect(can('product.drive.read', drive).missing()).toBeNull();
});

test('what a server with another policy sent is left to that server', () => {
  const other = small('collaborator').context.replace(policy.version, 'another');
  const can = readAccess({ context: other, mask: 0, validUntil: null }, () => now);
  expect(can('organization.update', { type: 'organization', id: 'o' }).allowed).toBe(true);
});
