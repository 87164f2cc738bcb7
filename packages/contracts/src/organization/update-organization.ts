import { z } from 'zod';
import { currencies } from '../currency.ts';
import { LocaleField, line, OrganizationId, optionalLine, Phone } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { listedTimeZone } from '../time-zone.ts';
import { OrganizationType, OrganizationView, PostalAddress } from './organization-view.ts';

const TimeZone = z
  .string()
  .max(64)
  .transform((name, context) => {
    const zone = listedTimeZone(name);
    if (zone !== null) return zone;
    context.addIssue({ code: 'custom', message: 'field.unknown_choice' });
    return z.NEVER;
  });

/** Only a legal representative; all of them get a summary of old and new values (ORG-2). */
export const updateOrganization = defineAction({
  name: 'organization.update',
  kind: 'mutation',
  scope: 'organization',
  permission: 'organization.update',
  input: z.object({
    organizationId: OrganizationId,
    version: z.number().int().nonnegative(),
    name: line(limits.organizationName),
    type: OrganizationType,
    postalAddress: PostalAddress,
    phone: Phone,
    vatNumber: optionalLine(limits.vatNumber)
      .transform((value) => value.replace(/[\s.-]/g, '').toUpperCase())
      .pipe(z.string().regex(/^([A-Z]{2,3}[0-9A-Z]{2,16})?$/, 'field.invalid_vat_number')),
    documentLocale: LocaleField,
    /** In which days of billing end (SUB-2); what is left out stays. */
    timeZone: TimeZone.optional(),
    /** The currency the person was shown, when the new country changes it (ORG-3). */
    acceptedCurrency: z.enum(currencies).nullable().default(null),
  }),
  output: OrganizationView,
  errors: [
    'organization.currency_change_unconfirmed',
    'organization.vat_number_not_for_type',
    'organization.changed_meanwhile',
  ],
});
