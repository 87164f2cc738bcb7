import { updateOrganizationSecurity } from '@atrium/contracts/organization/update-organization-security';
import {
  getOrganizationSecurityRow,
  setRequiresSecondFactor,
} from '@atrium/db/organization/security-queries';
import { implement } from '../kernel/implement.ts';

export const updateOrganizationSecurityVerb = implement(
  updateOrganizationSecurity,
  async ({ tenant, actor, input, now, audit, fail }) => {
    // Whoever asks it of others has it: nobody shuts themselves out.
    if (input.requiresSecondFactor && !actor.hasSecondFactor) {
      return fail('organization.own_second_factor_missing', {});
    }
    const { requiresSecondFactor } = input;
    if (await setRequiresSecondFactor(tenant, requiresSecondFactor)) {
      audit.organization(tenant.organizationId, {
        before: { requiresSecondFactor: !requiresSecondFactor },
        after: { requiresSecondFactor },
      });
    } else {
      audit.unchanged();
    }
    return getOrganizationSecurityRow(tenant, now);
  },
);
