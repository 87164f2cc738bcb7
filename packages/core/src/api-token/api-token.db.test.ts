import { tokenLimits } from '@atrium/contracts/api-token/token-limits';
import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import { expect, test } from 'vitest';
import {
  addMember,
  advance,
  confirmRecently,
  createPerson,
  createTestOrganization,
  giveSecondFactor,
  organizationEvents,
  outcomeOf,
  refusalOf,
  runAs,
  runByToken,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { getAccountVerb } from '../account/get-account.ts';
import { listAuditVerb } from '../audit/list-audit.ts';
import { newApiToken } from '../kernel/api-token.ts';
import { hashToken } from '../kernel/session-token.ts';
import { blockMemberVerb } from '../member/block-member.ts';
import { listMembersVerb } from '../member/list-members.ts';
import { removeMemberVerb } from '../member/remove-member.ts';
import { getOrganizationVerb } from '../organization/get-organization.ts';
import { updateOrganizationSecurityVerb } from '../organization/update-organization-security.ts';
import { createTeamVerb } from '../team/create-team.ts';
import { listTeamsVerb } from '../team/list-teams.ts';
import { createApiTokenVerb } from './create-api-token.ts';
import { getCurrentApiTokenVerb } from './get-current-api-token.ts';
import { listApiTokensVerb } from './list-api-tokens.ts';
import { revokeApiTokenVerb } from './revoke-api-token.ts';

const host = useTestHost();
const day = 86_400;

type Setting = { readonly organizationId: OrganizationId; readonly owner: TestPerson };

async function setting(): Promise<Setting> {
  const owner = await createPerson(host());
  return { owner, organizationId: await createTestOrganization(host(), owner) };
}

async function join(organizationId: OrganizationId, role: MemberRole): Promise<TestPerson> {
  const person = await createPerson(host());
  await addMember(host(), organizationId, person, role);
  return person;
}

const inDays = (days: number) => new Date(host().now().getTime() + days * day * 1000).toISOString();

async function tokenOf(
  person: TestPerson,
  organizationId: OrganizationId,
  scopes: readonly TokenScope[],
  endsAt: string | null = null,
) {
  await confirmRecently(host(), person);
  const input = { organizationId, name: 'Nightly export', scopes, endsAt };
  return runAs(host(), person, createApiTokenVerb, input);
}

const readMembers = (secret: string, organizationId: OrganizationId) =>
  outcomeOf(runByToken(host(), secret, listMembersVerb, { organizationId }));

test('API-4: a token is shown once and stored as a hash', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['members:read']);
  expect(secret).toMatch(/^atr_[0-9A-Za-z]{60}$/);
  expect(await readMembers(secret, organizationId)).toBe('ok');
  const listed = await runAs(host(), owner, listApiTokensVerb, { organizationId });
  expect(listed.tokens).toMatchObject([{ id: token.id, name: 'Nightly export', scopes: ['members:read'] }]);
  expect(JSON.stringify(listed)).not.toContain(secret);
  const [row] = await host().db.selectFrom('apiToken').selectAll().where('id', '=', token.id).execute();
  expect(row?.tokenHash).toEqual(hashToken(secret));
});

test('API-4: making one asks for the password', async () => {
  const { owner, organizationId } = await setting();
  const input = { organizationId, name: 'Tool', scopes: ['members:read'], endsAt: null };
  expect(await outcomeOf(runAs(host(), owner, createApiTokenVerb, input))).toBe('session.sudo_required');
});

test('API-4: an end in the past is refused beside its field, and so is one token too many', async () => {
  const { owner, organizationId } = await setting();
  const past = await refusalOf(tokenOf(owner, organizationId, ['members:read'], inDays(-1)));
  expect(past).toMatchObject({ code: 'token.end_past', fields: [{ path: 'endsAt' }] });
  await tokenOf(owner, organizationId, ['members:read']);
  const { db } = host();
  const [row] = await db
    .selectFrom('apiToken')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .execute();
  if (!row) throw new Error('The token is stored.');
  const more = Array.from({ length: tokenLimits.tokens - 1 }, () => {
    const hash = hashToken(newApiToken(organizationId));
    return { ...row, id: crypto.randomUUID(), tokenHash: hash };
  });
  await db.insertInto('apiToken').values(more).execute();
  const full = await refusalOf(tokenOf(owner, organizationId, ['members:read']));
  expect(full).toMatchObject({ code: 'token.too_many', params: { max: tokenLimits.tokens } });
  // Room for five, asked for by twenty at the same moment.
  const room = more.slice(0, 5).map(({ id }) => id);
  await db.deleteFrom('apiToken').where('id', 'in', room).execute();
  const asked = Array.from({ length: 20 }, () =>
    outcomeOf(
      runAs(host(), owner, createApiTokenVerb, {
        organizationId,
        name: 'Tool',
        scopes: ['members:read'],
        endsAt: null,
      }),
    ),
  );
  const outcomes = await Promise.all(asked);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(5);
  expect(outcomes.filter((outcome) => outcome === 'token.too_many')).toHaveLength(15);
});

test('PERM-5: a token does what its scopes cover, and nothing beside', async () => {
  const { owner, organizationId } = await setting();
  const { secret } = await tokenOf(owner, organizationId, ['members:read']);
  const outcome = (verb: Parameters<typeof runByToken>[2], input: object = {}) =>
    outcomeOf(runByToken(host(), secret, verb, { organizationId, ...input }));
  expect(await outcome(listMembersVerb)).toBe('ok');
  expect(await outcome(listTeamsVerb)).toBe('ok');
  const team = { name: 'Team', description: '', colour: 'blue' };
  const refused = await refusalOf(runByToken(host(), secret, createTeamVerb, { organizationId, ...team }));
  expect(refused).toMatchObject({ code: 'permission.denied', params: { missing: 'scope' } });
  expect(await outcome(getOrganizationVerb)).toBe('permission.denied');
});

test('PERM-5: never more than its creator has at the moment of use', async () => {
  const { owner, organizationId } = await setting();
  const administrator = await join(organizationId, 'administrator');
  const other = await join(organizationId, 'collaborator');
  const { secret } = await tokenOf(administrator, organizationId, ['members:write']);
  const block = () =>
    outcomeOf(runByToken(host(), secret, blockMemberVerb, { organizationId, accountId: other.id }));
  expect(await block()).toBe('ok');
  const setRole = (role: MemberRole) =>
    host()
      .db.updateTable('member')
      .set({ role })
      .where('organizationId', '=', organizationId)
      .where('accountId', '=', administrator.id)
      .execute();
  await setRole('collaborator');
  expect(await block()).toBe('permission.denied');
  await setRole('administrator');
  expect(await readMembers(secret, organizationId)).toBe('ok');
  await runAs(host(), owner, blockMemberVerb, { organizationId, accountId: administrator.id });
  expect(await readMembers(secret, organizationId)).toBe('request.not_found');
});

test('PERM-5: a token of an external user opens no directory, whatever its scopes say', async () => {
  const { organizationId } = await setting();
  const external = await join(organizationId, 'external_user');
  const { secret } = await tokenOf(external, organizationId, ['members:read', 'members:write']);
  const refused = await refusalOf(runByToken(host(), secret, listMembersVerb, { organizationId }));
  expect(refused).toMatchObject({ code: 'permission.denied', params: { missing: 'collaborator' } });
});

test('API-4: a token belongs to one organization: its creator’s others do not exist for it', async () => {
  const { owner, organizationId } = await setting();
  const elsewhere = await createTestOrganization(host(), owner);
  const { secret } = await tokenOf(owner, organizationId, ['members:read']);
  expect(await readMembers(secret, elsewhere)).toBe('request.not_found');
});

test('API-4: it does nothing of the account, nothing that asks for a password, and makes no further token', async () => {
  const { owner, organizationId } = await setting();
  const other = await join(organizationId, 'collaborator');
  const scopes: TokenScope[] = ['organization:read', 'organization:write', 'members:write'];
  const { secret, token } = await tokenOf(owner, organizationId, scopes);
  const calls: [Parameters<typeof runByToken>[2], object][] = [
    [getAccountVerb, {}],
    [
      removeMemberVerb,
      { organizationId, accountId: other.id, reportId: other.id, confirmed: true, choices: [] },
    ],
    [updateOrganizationSecurityVerb, { organizationId, requiresSecondFactor: true }],
    [createApiTokenVerb, { organizationId, name: 'More', scopes, endsAt: null }],
    [listApiTokensVerb, { organizationId }],
    [revokeApiTokenVerb, { organizationId, apiTokenId: token.id }],
  ];
  for (const [verb, input] of calls) {
    const refused = await refusalOf(runByToken(host(), secret, verb, input));
    expect(refused, verb.action.name).toMatchObject({
      ...{ code: 'permission.denied', params: { missing: 'person' } },
    });
  }
});

test('API-4: it is told what it is; a person is not', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['webhooks:write'], inDays(30));
  expect(await runByToken(host(), secret, getCurrentApiTokenVerb, {})).toEqual({
    ...{ id: token.id, name: 'Nightly export', organizationId, accountId: owner.id },
    ...{ scopes: ['webhooks:write'], endsAt: inDays(30) },
  });
  expect(await outcomeOf(runAs(host(), owner, getCurrentApiTokenVerb, {}))).toBe('request.not_found');
});

test('API-4: it ends to the second, and with the membership', async () => {
  const { organizationId } = await setting();
  const person = await join(organizationId, 'administrator');
  const { secret } = await tokenOf(person, organizationId, ['members:read'], inDays(1));
  const { secret: endless } = await tokenOf(person, organizationId, ['members:read']);
  advance(host(), day - 1);
  expect(await readMembers(secret, organizationId)).toBe('ok');
  advance(host(), 1);
  expect(await readMembers(secret, organizationId)).toBe('token.invalid');
  expect(await readMembers(endless, organizationId)).toBe('ok');
  await host().db.deleteFrom('member').where('accountId', '=', person.id).execute();
  expect(await readMembers(endless, organizationId)).toBe('token.invalid');
});

test('API-4: a revoked token is refused with the next call', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['members:read']);
  expect(await readMembers(secret, organizationId)).toBe('ok');
  await runAs(host(), owner, revokeApiTokenVerb, { organizationId, apiTokenId: token.id });
  expect(await readMembers(secret, organizationId)).toBe('token.invalid');
});

test('API-4: everybody sees and revokes their own, an administrator all of them', async () => {
  const { owner, organizationId } = await setting();
  const [one, other] = [
    await join(organizationId, 'collaborator'),
    await join(organizationId, 'external_user'),
  ];
  const { token } = await tokenOf(one, organizationId, ['products:read']);
  await tokenOf(other, organizationId, ['products:read']);
  const seenBy = (person: TestPerson) => runAs(host(), person, listApiTokensVerb, { organizationId });
  expect(await seenBy(one)).toMatchObject({ ofEverybody: false, tokens: [{ accountId: one.id }] });
  expect((await seenBy(one)).tokens[0]?.can.revoke).toEqual({ allowed: true, missing: null });
  expect((await seenBy(owner)).tokens.map(({ accountId }) => accountId)).toEqual([other.id, one.id]);
  const revoke = (person: TestPerson) =>
    outcomeOf(runAs(host(), person, revokeApiTokenVerb, { organizationId, apiTokenId: token.id }));
  expect(await revoke(other)).toBe('permission.denied');
  expect(await revoke(owner)).toBe('ok');
  expect(await revoke(owner)).toBe('request.not_found');
});

test('API-3: the list is paged', async () => {
  const { owner, organizationId } = await setting();
  await tokenOf(owner, organizationId, ['members:read']);
  const { db, now } = host();
  const person = await join(organizationId, 'collaborator');
  const rows = Array.from({ length: 60 }, (_, index) => ({
    ...{ organizationId, id: crypto.randomUUID(), accountId: person.id, name: `Token ${index}`, scopes: [] },
    ...{ tokenHash: hashToken(`${organizationId}${index}`), createdAt: new Date(now().getTime() - index) },
  }));
  await db.insertInto('apiToken').values(rows).execute();
  const first = await runAs(host(), owner, listApiTokensVerb, { organizationId });
  const second = await runAs(host(), owner, listApiTokensVerb, { organizationId, after: first.next });
  const ids = [...first.tokens, ...second.tokens].map(({ id }) => id);
  expect([first.tokens.length, second.tokens.length, second.next]).toEqual([50, 11, null]);
  expect(new Set(ids).size).toBe(61);
});

test('API-4: the last use is noted, at most every five minutes', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['members:read']);
  const lastUse = async () => {
    const { tokens } = await runAs(host(), owner, listApiTokensVerb, { organizationId });
    return tokens.find(({ id }) => id === token.id)?.lastUsedAt;
  };
  expect(await lastUse()).toBeNull();
  await readMembers(secret, organizationId);
  const used = host().now().toISOString();
  expect(await lastUse()).toBe(used);
  advance(host(), 299);
  await readMembers(secret, organizationId);
  expect(await lastUse()).toBe(used);
  advance(host(), 1);
  await readMembers(secret, organizationId);
  expect(await lastUse()).toBe(host().now().toISOString());
});

test('NFR-5: a token has so many calls a minute; the answer says when there are more', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['members:read']);
  await host()
    .db.insertInto('rateLimit')
    .values({
      bucket: `token:${token.id}`,
      used: tokenLimits.calls.limit - 1,
      windowEndsAt: new Date(host().now().getTime() + 30_000),
    })
    .execute();
  expect(await readMembers(secret, organizationId)).toBe('ok');
  const refused = await refusalOf(runByToken(host(), secret, listMembersVerb, { organizationId }));
  expect(refused).toMatchObject({ code: 'request.rate_limited', params: { retryAfterSeconds: 30 } });
  advance(host(), 31);
  expect(await readMembers(secret, organizationId)).toBe('ok');
});

test('NFR-5: who tries out tokens is stopped by network, and a right token from elsewhere is not', async () => {
  const { owner, organizationId } = await setting();
  const { secret } = await tokenOf(owner, organizationId, ['members:read']);
  const guess = () =>
    outcomeOf(
      runByToken(host(), newApiToken(organizationId), listMembersVerb, { organizationId }, '198.51.100.9'),
    );
  for (let tries = 0; tries < tokenLimits.guesses.limit; tries += 1)
    expect(await guess()).toBe('token.invalid');
  expect(await guess()).toBe('request.rate_limited');
  expect(await readMembers(secret, organizationId)).toBe('ok');
});

test.each([
  ['an empty one', ''],
  ['one with a wrong checksum', `atr_${'0'.repeat(60)}`],
  ['a session token', 'x'.repeat(43)],
  ['a zero byte', '\0'],
  ['a very long one', 'atr_'.repeat(100_000)],
])('API-4: %s is no token', async (_, token) => {
  const { organizationId } = await setting();
  expect(await readMembers(token, organizationId)).toBe('token.invalid');
});

test('ORG-8: where a second factor is required, a token of somebody without one is refused', async () => {
  const { owner, organizationId } = await setting();
  const { secret } = await tokenOf(owner, organizationId, ['members:read']);
  await host()
    .db.updateTable('organization')
    .set({ requiresSecondFactor: true })
    .where('id', '=', organizationId)
    .execute();
  expect(await readMembers(secret, organizationId)).toBe('session.two_factor_required');
  await giveSecondFactor(host(), owner);
  expect(await readMembers(secret, organizationId)).toBe('ok');
});

test('AUD-1: the log says by which token, also when it is gone, and who made and revoked it', async () => {
  const { owner, organizationId } = await setting();
  const { secret, token } = await tokenOf(owner, organizationId, ['members:write']);
  const team = { organizationId, name: 'Team', description: '', colour: 'blue' };
  await runByToken(host(), secret, createTeamVerb, team);
  await runAs(host(), owner, revokeApiTokenVerb, { organizationId, apiTokenId: token.id });
  const rows = await organizationEvents(host().db, organizationId);
  expect(
    rows.map(({ event, actorAccountId, actorTokenId }) => [event, actorAccountId, actorTokenId]),
  ).toEqual([
    ['apiToken.create', owner.id, null],
    ['team.create', owner.id, token.id],
    ['apiToken.revoke', owner.id, null],
  ]);
  const { events } = await runAs(host(), owner, listAuditVerb, { organizationId });
  expect(events.map(({ actorTokenName }) => actorTokenName)).toEqual([null, 'Nightly export', null]);
  expect(JSON.stringify(rows)).not.toContain(secret);
});
