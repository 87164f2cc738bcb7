import { listMembers, memberPageSize } from '@atrium/contracts/member/list-members';
import type { MemberFilter } from '@atrium/contracts/member/member-filter';
import type { TenantScope } from '@atrium/db/client/scopes';
import {
  countMemberRows,
  listMemberRows,
  type MemberPlace,
  type MemberQuery,
} from '@atrium/db/member/list-members';
import { findProductOrPart, findTeamHere } from '@atrium/db/permission/resource-queries';
import type { Actor } from '../kernel/actor.ts';
import { implement } from '../kernel/implement.ts';
import { toMemberItem } from './member-view.ts';

export const listMembersVerb = implement(listMembers, async ({ input, tenant, actor, now, notFound }) => {
  if (!(await isKnown(tenant, input))) return notFound();
  const query = toMemberQuery(input, actor, now);
  const place = readPlace(input.before, 'before') ?? readPlace(input.after, 'after');
  const [rows, total] = await Promise.all([
    listMemberRows(tenant, query, place, memberPageSize + 1),
    countMemberRows(tenant, query),
  ]);
  const more = rows.length > memberPageSize;
  const backwards = place?.direction === 'before';
  const page = backwards ? rows.slice(-memberPageSize) : rows.slice(0, memberPageSize);
  const [first, last] = [page[0], page.at(-1)];
  const hasPrevious = backwards ? more : place !== null;
  const hasNext = backwards || more;
  return {
    members: page.map((row) => toMemberItem(row, actor, now)),
    total,
    previous: hasPrevious && first ? writePlace(first.place) : null,
    next: hasNext && last ? writePlace(last.place) : null,
    can: {
      invite: actor.may('member.invite'),
      export: actor.may('member.export'),
      manage: actor.may('member.invite'),
    },
  };
});

/** The directory of a collaborator has no external users, and says nothing of how others sign in (MEM-1). */
export function toMemberQuery(filter: MemberFilter, actor: Actor, now: Date): MemberQuery {
  if (actor.may('member.invite').allowed) return { ...filter, now };
  const inDirectory = ['legal_representative', 'administrator', 'collaborator'] as const;
  const asked = inDirectory.filter((role) => filter.roles.length === 0 || filter.roles.includes(role));
  const roles = asked.length > 0 ? asked : inDirectory;
  const sort = filter.sort === 'last_active' ? 'name' : filter.sort;
  return { ...filter, roles, sort, secondFactor: null, now };
}

/** What a filter names has to exist here. */
export async function isKnown(
  tenant: TenantScope,
  { teamId, productId }: Pick<MemberFilter, 'teamId' | 'productId'>,
): Promise<boolean> {
  if (teamId !== null && !(await findTeamHere(tenant, teamId))) return false;
  return productId === null || (await findProductOrPart(tenant, productId)) !== undefined;
}

const writePlace = (values: readonly string[]): string =>
  Buffer.from(JSON.stringify(values)).toString('base64url');

/** A cursor that nobody gave out begins at the beginning. */
function readPlace(cursor: string | null, direction: MemberPlace['direction']): MemberPlace | null {
  if (cursor === null) return null;
  try {
    const values: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPlace = Array.isArray(values) && values.every((value) => typeof value === 'string');
    return isPlace ? { values, direction } : null;
  } catch {
    return null;
  }
}
