import { currencyOfCountry } from '@atrium/contracts/currency';
import type { OrganizationId } from '@atrium/contracts/fields';
import { createOrganization } from '@atrium/contracts/organization/create-organization';
import { newId } from '@atrium/db/client/new-id';
import { insertOrganization } from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { countryTimeZone } from './country-time-zone.ts';

export const createOrganizationVerb = implement(
  createOrganization,
  async ({ input, own, host, now, audit }) => {
    const id = newId() as OrganizationId;
    const { idempotencyKey: _, ...details } = input;
    const currency = currencyOfCountry(input.country);
    const timeZone = countryTimeZone(input.country, host.seller.timeZone);
    await insertOrganization(
      own,
      {
        ...{ id, line1: '', line2: '', postalCode: '', city: '', phone: '', vatNumber: '' },
        ...details,
        ...{ currency, timeZone },
        createdAt: now,
      },
      own.accountId,
    );
    audit.organization(id, { after: { ...details, currency, timeZone } });
    return {
      id,
      name: input.name,
      role: 'legal_representative' as const,
      logoKey: null,
      requiresSecondFactor: false,
    };
  },
);
