import { retentionYears } from '@atrium/contracts/organization/deletion-blockers';
import type { ReportLine } from '@atrium/contracts/report/report-view';
import type { TenantScope } from '@atrium/db/client/scopes';
import { getDeletionContents } from '@atrium/db/organization/deletion-queries';
import type { Actor } from '../kernel/actor.ts';
import type { Facts } from '../report/report-facts.ts';

/** What deleting would do to whom and what; there are no other members and no products by then (ORG-10). */
export async function gatherDeletionFacts(tenant: TenantScope, actor: Actor): Promise<Facts> {
  const { name, teams, tokens, invitations, logoKey } = await getDeletionContents(tenant);
  const person = `${actor.firstName} ${actor.lastName}`;
  const lines: (ReportLine | null)[] = [
    { area: 'people', effect: 'membership_ends', params: { name: person } },
    { area: 'people', effect: 'account_stays', params: { email: actor.loginIdentifier } },
    tokens.length > 0 ? { area: 'products', effect: 'tokens_end', params: { count: tokens.length } } : null,
    invitations.length > 0
      ? { area: 'people', effect: 'all_invitations_end', params: { count: invitations.length } }
      : null,
    teams.length > 0
      ? { area: 'data', effect: 'teams_deleted', params: { count: teams.length, teams: teams.join(', ') } }
      : null,
    logoKey ? { area: 'data', effect: 'logo_deleted', params: {} } : null,
    { area: 'data', effect: 'log_kept', params: { years: retentionYears } },
    { area: 'money', effect: 'documents_kept', params: { years: retentionYears } },
  ];
  return {
    subject: name,
    choices: {},
    lines: lines.filter((line) => line !== null),
    basis: { accountId: actor.accountId, tokens, teams, invitations, logoKey },
  };
}
