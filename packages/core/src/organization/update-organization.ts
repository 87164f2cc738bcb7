import { currencyOfCountry } from '@atrium/contracts/currency';
import { typesWithVatNumber } from '@atrium/contracts/organization/organization-types';
import { updateOrganization } from '@atrium/contracts/organization/update-organization';
import {
  listLegalRepresentatives,
  lockOrganization,
  type OrganizationDetails,
  updateOrganizationRow,
} from '@atrium/db/organization/organization-queries';
import { implement } from '../kernel/implement.ts';
import { changedFields } from './changed-fields.ts';
import { organizationDay, zoneOf } from './organization-day.ts';
import { viewOrganization } from './organization-view.ts';

export const updateOrganizationVerb = implement(updateOrganization, async (context) => {
  const { input, tenant, actor, now, host, audit, outbox, fail } = context;
  const stored = await lockOrganization(tenant);
  const current = { ...stored, timeZone: zoneOf(host, stored) };
  if (input.vatNumber !== '' && !typesWithVatNumber.includes(input.type)) {
    return fail('organization.vat_number_not_for_type', {}, { field: 'vatNumber' });
  }
  const currency = currencyOfCountry(input.postalAddress.country);
  if (currency !== current.currency && input.acceptedCurrency !== currency) {
    return fail('organization.currency_change_unconfirmed', { from: current.currency, to: currency });
  }

  const { organizationId: _, version: __, acceptedCurrency: ___, postalAddress, ...rest } = input;
  const timeZone = input.timeZone ?? current.timeZone;
  const details: OrganizationDetails = { ...rest, ...postalAddress, currency, timeZone };
  const changes = changedFields(current, details);
  // A repetition after a lost answer finds its own change and is no conflict.
  if (changes.length > 0 && current.version !== input.version)
    return fail('organization.changed_meanwhile', {});
  if (changes.length === 0) {
    audit.unchanged();
    return viewOrganization(tenant, actor, now, host);
  }
  const changed = Object.fromEntries(changes.map(({ field, after }) => [field, after]));
  await updateOrganizationRow(tenant, {
    ...changed,
    // Its today stays or goes on, never back: no day is billed twice (SUB-2).
    ...(timeZone !== current.timeZone && { dayNotBefore: organizationDay(host, stored, now) }),
  });
  audit.organization(tenant.organizationId, {
    before: Object.fromEntries(changes.map(({ field, before }) => [field, before])),
    after: changed,
  });
  for (const recipient of await listLegalRepresentatives(tenant, now)) {
    outbox.mail(recipient, {
      template: 'organizationChanged',
      params: {
        firstName: recipient.firstName,
        organizationName: details.name,
        changedBy: `${actor.firstName} ${actor.lastName}`,
        changes,
        link: `${host.publicUrl}/o/${tenant.organizationId}/organization`,
      },
    });
  }
  return viewOrganization(tenant, actor, now, host);
});
