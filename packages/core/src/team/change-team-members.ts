import { limits } from '@atrium/contracts/limits';
import type { addTeamMembers } from '@atrium/contracts/team/add-team-members';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  countTeamMembers,
  deleteTeamMembers,
  insertTeamMembers,
  membersAmong,
} from '@atrium/db/team/team-member-queries';
import { lockTeam } from '@atrium/db/team/team-queries';
import { readEnd } from '../access/ends-at.ts';
import type { Fail } from '../kernel/verb.ts';

/** What a change needs of its verb: carried out by the verb itself, and by a preview that takes it back. */
export type ChangeContext = {
  readonly tenant: TenantScope;
  readonly now: Date;
  readonly notFound: () => never;
};

type Adding = {
  readonly teamId: string;
  readonly accountIds: readonly string[];
  readonly endsAt: string | null;
};

/** Everybody named must be a member here; returns who was not in the team before. */
export async function putIntoTeam(
  { tenant, now, notFound, fail }: ChangeContext & { readonly fail: Fail<typeof addTeamMembers> },
  { teamId, accountIds, endsAt }: Adding,
): Promise<readonly string[]> {
  const end = readEnd(endsAt, now);
  const wanted = await lockedPeople({ tenant, now, notFound }, teamId, accountIds);
  if ((await countTeamMembers(tenant, teamId)) + wanted.length > limits.teamMembers)
    return fail('team.full', { max: limits.teamMembers });
  return insertTeamMembers(tenant, { teamId, accountIds: wanted, ...end, now });
}

/** Returns who was in the team. */
export async function takeFromTeam(
  context: ChangeContext,
  { teamId, accountIds }: Omit<Adding, 'endsAt'>,
): Promise<readonly string[]> {
  const named = await lockedPeople(context, teamId, accountIds);
  return deleteTeamMembers(context.tenant, teamId, named);
}

async function lockedPeople(
  { tenant, notFound }: ChangeContext,
  teamId: string,
  accountIds: readonly string[],
): Promise<readonly string[]> {
  if (!(await lockTeam(tenant, teamId))) return notFound();
  const named = [...new Set(accountIds)];
  const here = await membersAmong(tenant, named);
  return here.size === named.length ? named : notFound();
}
