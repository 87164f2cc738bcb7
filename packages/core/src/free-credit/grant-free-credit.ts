import { addDays, calendarDate } from '@atrium/billing/date/calendar-date';
import { grantFreeCredit } from '@atrium/contracts/free-credit/grant-free-credit';
import { newId } from '@atrium/db/client/new-id';
import { findOrganizationName, insertFreeCredit } from '@atrium/db/free-credit/free-credit-queries';
import { findPlan } from '../catalogue/find-in-catalogue.ts';
import { implementStaff } from '../kernel/implement-staff.ts';
import { readOrganizationDay } from '../organization/organization-day.ts';
import { viewFreeCredit } from './free-credit-view.ts';

export const grantFreeCreditVerb = implementStaff(
  grantFreeCredit,
  async ({ input, staff, host, now, system, audit, fail }) => {
    const { organizationId, type: productType, plan, periods, reason, lastDay } = input;
    if (plan !== null && !findPlan(host.catalogue, productType, plan))
      return fail('purchase.plan_unknown', {}, { field: 'plan' });
    const organizationName = await findOrganizationName(system, organizationId);
    if (organizationName === null) return fail('request.not_found', {}, { field: 'organizationId' });
    // It belongs to the organization, and so do its days (SUB-2).
    const today = await readOrganizationDay({ db: system.db, organizationId }, host, now);
    if (lastDay !== null && lastDay < today) return fail('promo.end_before_start', {}, { field: 'lastDay' });
    const validUntil = lastDay === null ? null : addDays(calendarDate(lastDay), 1);
    const row = {
      ...{ id: newId(), organizationId, productType, plan, periods, reason, validFrom: today, validUntil },
    };
    await insertFreeCredit(system, { ...row, createdBy: staff.accountId, createdAt: now });
    audit.staff({ targetId: row.id, organizationId, after: { productType, plan, periods, reason } });
    audit.organization(organizationId, {
      event: 'freeCredit.grant',
      targetId: row.id,
      after: { productType, plan, periods, reason },
    });
    return viewFreeCredit({ ...row, organizationName, usedAt: null });
  },
);
