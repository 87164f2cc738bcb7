import type { ActionInput } from '@atrium/contracts/actions';
import { type MemberSort, memberSorts, memberStatuses } from '@atrium/contracts/member/member-types';
import { memberRoles } from '@atrium/contracts/organization/organization-types';

export const filterNames = ['search', 'role', 'status', 'secondFactor', 'team', 'product'] as const;
export type FilterName = (typeof filterNames)[number];

/** What narrows the list, as it stands in the address; the empty string is no filter. */
export type MemberListFilter = Readonly<Record<FilterName, string>>;

type Search = Readonly<Record<string, string | string[] | undefined>>;

const one = (value: string | string[] | undefined): string => (typeof value === 'string' ? value : '');
const isId = (value: string): boolean => /^[0-9a-f-]{36}$/.test(value);
const among = (known: readonly string[], value: string): string => (known.includes(value) ? value : '');

/** Reads the address; what is no filter there is left out rather than refused by the server. */
export const readFilter = (search: Search): MemberListFilter => ({
  search: one(search.search).slice(0, 200),
  role: among(memberRoles, one(search.role)),
  status: among(memberStatuses, one(search.status)),
  secondFactor: among(['with', 'without'], one(search.secondFactor)),
  team: isId(one(search.team)) ? one(search.team) : '',
  product: isId(one(search.product)) ? one(search.product) : '',
});

export type MemberOrder = { readonly sort: MemberSort; readonly descending: boolean };

/** `?sort=-last_active`: a hyphen turns the order around. */
export function readOrder(search: Search): MemberOrder {
  const asked = one(search.sort);
  const sort = memberSorts.find((known) => known === asked.replace(/^-/, '')) ?? 'name';
  return { sort, descending: asked.startsWith('-') };
}

type Input = Omit<ActionInput<'member.list'>, 'organizationId'>;

export const toMemberFilter = (filter: MemberListFilter, order: MemberOrder) =>
  ({
    search: filter.search,
    roles: memberRoles.filter((role) => role === filter.role),
    status: memberStatuses.find((status) => status === filter.status) ?? null,
    secondFactor:
      filter.secondFactor === 'with' || filter.secondFactor === 'without' ? filter.secondFactor : null,
    teamId: filter.team || null,
    productId: filter.product || null,
    ...order,
  }) satisfies Input;

export const readPlace = (search: Search): Pick<Input, 'after' | 'before'> => ({
  after: one(search.after) || null,
  before: one(search.before) || null,
});
