import { identifyCustomer } from '@atrium/contracts/desk/identify-customer';
import type { OrganizationId } from '@atrium/contracts/fields';
import type { SystemScope } from '@atrium/db/client/scopes';
import { findAccountByCode, findOrganizationByCode } from '@atrium/db/desk/customer-queries';
import { allowAttempt } from '../kernel/attempts.ts';
import type { Host } from '../kernel/host.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { kindOfCode, macOfCode } from '../support/code-secrets.ts';
import { openCase, viewCase } from './case-view.ts';
import { forgiveIdentification, identificationLimits } from './identification-limits.ts';

export const identifyCustomerVerb = implementStaff(
  identifyCustomer,
  async ({ input, staff, host, now, system, audit, afterCommit }) => {
    const found = await ownerOf(system, host, input.code, now);
    if (!found) {
      audit.staff({ after: { found: false } });
      return { case: null };
    }
    const opened = await openCase(system, { ...found, staffAccountId: staff.accountId, now });
    audit.staff({ ...about(found), targetId: opened.id, after: { found: true, basis: found.basis } });
    if ('organizationId' in found)
      audit.organization(found.organizationId as OrganizationId, { event: 'desk.identify' });
    else audit.account(found.accountId, {});
    afterCommit(() => forgiveIdentification(host, staff.accountId));
    return { case: viewCase(opened) };
  },
  // Counted before it is looked at, each on its own connection: many at once cannot slip through together.
  async ({ staff, host }) => {
    for (const [bucket, limit] of identificationLimits(staff.accountId))
      await allowAttempt(host, bucket, limit);
  },
);

type Found =
  | { readonly basis: 'support_code'; readonly accountId: string }
  | { readonly basis: 'vip_code'; readonly organizationId: string };

async function ownerOf(
  system: SystemScope,
  host: Pick<Host, 'secrets'>,
  code: string,
  now: Date,
): Promise<Found | null> {
  const kind = kindOfCode(code);
  if (kind === null) return null;
  const mac = macOfCode(host.secrets, kind, code);
  if (kind === 'support') {
    const accountId = await findAccountByCode(system, mac, now);
    return accountId === null ? null : { basis: 'support_code', accountId };
  }
  const organizationId = await findOrganizationByCode(system, mac, now);
  return organizationId === null ? null : { basis: 'vip_code', organizationId };
}

const about = (found: Found) =>
  'organizationId' in found ? { organizationId: found.organizationId } : { accountId: found.accountId };
