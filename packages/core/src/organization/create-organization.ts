import { currencyOfCountry } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import { createOrganization } from '@atrium/contracts/organization/create-organization';
import { newId } from '@atrium/db/client/new-id';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';

export const createOrganizationVerb = implement(createOrganization, async ({ input, own, now, audit }) => {
  const id = newId() as OrganizationId;
  const { idempotencyKey: _, ...details } = input;
  const currency = currencyOfCountry(input.country);
  await insertOrganization(
    own,
    {
      ...{ id, line1: '', line2: '', postalCode: '', city: '', phone: '', vatNumber: '' },
      ...details,
      currency,
      createdAt: now,
    },
    own.accountId,
  );
  audit.organization(id, { after: { ...details, currency } });
  return {
    id,
    name: input.name,
    role: 'legal_representative' as const,
    logoKey: null,
    requiresSecondFactor: false,
  };
});
