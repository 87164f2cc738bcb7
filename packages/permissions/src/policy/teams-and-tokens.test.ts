import { describe, expect, test } from 'vitest';
import { decide } from '../engine/decide.ts';
import { explain } from '../engine/explain.ts';
import { who } from '../engine/who.ts';
import { compiledAtriumPolicy as policy } from './compiled-atrium-policy.ts';
import { grant, HOUR, hosting, member, now, of, site } from './test-actors.ts';

describe('teams and tokens', () => {
  const team = { type: 'team', id: 't' } as const;
  const place = (leader: boolean, managesMembers: boolean) => ({
    teamId: 't',
    leader,
    managesMembers,
    endsAt: null,
  });

  test('TEAM-1, TEAM-4: a team’s grants are its members’, parts included', () => {
    const inTeam = of('external_user', {
      teams: [place(false, false)],
      grants: [grant('product.drive.folder', 'f', 'write', { principalId: 't' })],
    });
    const folder = { type: 'product.drive.folder', id: 'f', parentIds: ['d'] } as const;
    expect(decide(policy, inTeam, 'product.drive.folder.write', folder, now).allowed).toBe(true);
    expect(explain(policy, inTeam, 'product.drive.folder.write', folder, now).because).toContainEqual(
      expect.objectContaining({
        fact: 'level',
        held: [expect.objectContaining({ teamId: 't', level: 'write' })],
      }),
    );
  });

  test('TEAM-3: a leader who may manages the members of the own team, never its grants', () => {
    const leads = (leader: boolean, manages: boolean) =>
      of('collaborator', { teams: [place(leader, manages)] });
    const adds = (leader: boolean, manages: boolean) =>
      decide(policy, leads(leader, manages), 'team.add_member', team, now).allowed;
    expect([adds(true, true), adds(true, false), adds(false, true)]).toEqual([true, false, false]);
    expect(decide(policy, leads(true, true), 'team.grant', team, now).allowed).toBe(false);
    expect(decide(policy, leads(true, true), 'team.add_member', { ...team, id: 'u' }, now).allowed).toBe(
      false,
    );
  });

  test('PERM-5: a token is its creator narrowed to scopes, at the moment of use', () => {
    const token = { tokenId: 'k', scopes: ['products:read'], endsAt: now + HOUR };
    const admin = of('administrator', { token });
    expect(decide(policy, admin, 'product.hosting.read', hosting, now)).toEqual({
      allowed: true,
      validUntil: now + HOUR,
    });
    expect(decide(policy, admin, 'product.hosting.settings.update', hosting, now).allowed).toBe(false);
    expect(decide(policy, admin, 'product.hosting.read', hosting, now + HOUR).allowed).toBe(false);
    expect(decide(policy, of('collaborator', { token }), 'product.hosting.read', hosting, now).allowed).toBe(
      false,
    );
    expect(explain(policy, admin, 'product.hosting.settings.update', hosting, now).failed).toContainEqual({
      fact: 'scope',
      holds: false,
      needed: ['products:write'],
      has: ['products:read'],
    });
  });

  test('PERM-6: who can reach a product, and through what', () => {
    const rows = {
      members: [
        { principalId: 'admin', ...member('administrator') },
        { principalId: 'me', ...member('collaborator') },
        { principalId: 'other', ...member('collaborator') },
      ],
      staff: [],
      teamMembers: [{ ...place(false, false), principalId: 'me' }],
      grants: [grant('product.hosting', 'h', 'technical', { principalId: 't' })],
      tokens: [],
    };
    const holders = who(policy, rows, 'product.hosting.site.read', site, now);
    expect(holders.map((holder) => [holder.principalId, holder.via[0]?.kind])).toEqual([
      ['admin', 'role'],
      ['me', 'grant'],
    ]);
    expect(holders[1]?.via[0]).toMatchObject({ teamId: 't', level: 'technical', resourceId: 'h' });
  });
});
