import { type CalendarDate, calendarDate } from '@atrium/billing/date/calendar-date';
import { shownInvoiceState } from '@atrium/billing/state/invoice-states';
import { findAnything, mostFound } from '@atrium/contracts/search/find-anything';
import type { TenantScope } from '@atrium/db/client/scopes';
import { listMemberRows } from '@atrium/db/member/list-members';
import { searchInvoices } from '@atrium/db/search/invoice-search-queries';
import { searchTeams } from '@atrium/db/search/search-queries';
import type { Actor } from '../kernel/actor.ts';
import type { Host } from '../kernel/host.ts';
import { implement } from '../kernel/implement.ts';
import { toMemberQuery } from '../member/list-members.ts';
import { findResourcesByName } from './find-resources.ts';
import { invoiceQuestion } from './invoice-question.ts';

export const findAnythingVerb = implement(
  findAnything,
  async ({ input, tenant, actor, host, now, today }) => {
    const { query } = input;
    return {
      products: await findResourcesByName(tenant, actor, query, now),
      members: await findMembers(tenant, actor, query, now),
      teams: await findTeams(tenant, actor, query),
      invoices: await findInvoices(tenant, actor, { host, query, now, today }),
    };
  },
);

/** As the directory has them: nobody for external users, no external users for collaborators (MEM-1). */
async function findMembers(tenant: TenantScope, actor: Actor, search: string, now: Date) {
  if (!actor.may('member.list').allowed) return [];
  const plain = { teamId: null, productId: null, secondFactor: null, status: null, roles: [] };
  const filter = toMemberQuery({ ...plain, search, sort: 'name', descending: false }, actor, now);
  const rows = await listMemberRows(tenant, filter, null, mostFound);
  return rows.map(({ accountId, firstName, lastName, email, role }) => ({
    ...{ accountId, name: `${firstName} ${lastName}`.trim(), email, role },
  }));
}

/** All of them, or for external users their own (TEAM-2). */
async function findTeams(tenant: TenantScope, actor: Actor, search: string) {
  const all = actor.may('team.list').allowed;
  const own = [...actor.context.teams]
    .map(([id]) => id)
    .filter((id) => actor.may('team.read', { type: 'team', id }).allowed);
  return !all && own.length === 0 ? [] : searchTeams(tenant, all ? null : own, search, mostFound);
}

async function findInvoices(
  tenant: TenantScope,
  actor: Actor,
  {
    host,
    query,
    now,
    today,
  }: { readonly host: Host; readonly query: string; readonly now: Date; readonly today: CalendarDate },
) {
  const question = invoiceQuestion(host, query, now);
  if (!question || !actor.may('billing.invoice.read').allowed) return [];
  const { timeZone } = host.seller;
  const rows = await searchInvoices(tenant, { ...question, timeZone, limit: mostFound });
  return rows.map(({ id, kind, status, numberText, reference, day, dueOn, currency, grossMinor }) => ({
    ...{ id, kind, number: numberText, reference, day, currency, grossMinor: Number(grossMinor) },
    state: shownInvoiceState(status, calendarDate(dueOn), today),
  }));
}
