import type { OrganizationId } from '@atrium/contracts/fields';
import type { TenantScope } from '@atrium/db/client/scopes';
import { type CaseRow, findOwnCase } from '@atrium/db/desk/case-queries';
import { decide } from '@atrium/permissions/engine/decide';
import { compiledAtriumPolicy as policy } from '@atrium/permissions/policy/compiled-atrium-policy';
import { organizationsOf } from '../desk/get-desk-case.ts';
import { reachOf } from '../desk/reach-of-case.ts';
import type { StaffContext } from '../kernel/implement-staff.ts';

type Asked = { readonly caseId: string; readonly organizationId: OrganizationId };
type Parts = Pick<StaffContext<never>, 'system' | 'staff' | 'now' | 'tenantOf' | 'notFound'>;

/**
 * The organization whose invoices a case opens: by a person's code only to whom that person may show them, by a recorded
 * reason or the organization's own code always (DESK-1).
 */
export async function invoicesOfCase(
  { system, staff, now, tenantOf, notFound }: Parts,
  { caseId, organizationId }: Asked,
): Promise<{ readonly tenant: TenantScope; readonly opened: CaseRow }> {
  const opened = (await findOwnCase(system, staff.accountId, caseId, now)) ?? notFound();
  const found = await organizationsOf(system, opened, now);
  if (!found.some(({ id }) => id === organizationId)) return notFound();
  const tenant = tenantOf(organizationId);
  const reach = await reachOf(tenant, opened, staff.accountId);
  const shown =
    reach === 'all' ||
    decide(policy, reach, 'billing.invoice.read', { type: 'billing' }, now.getTime()).allowed;
  return shown ? { tenant, opened } : notFound();
}
