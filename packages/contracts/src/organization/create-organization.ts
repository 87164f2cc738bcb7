import { z } from 'zod';
import { Country, IdempotencyKey, LocaleField, line } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { MyOrganizationView, OrganizationType } from './organization-view.ts';

/** Whoever creates an organization becomes its legal representative (ORG-5). */
export const createOrganization = defineAction({
  name: 'organization.create',
  kind: 'mutation',
  scope: 'account',
  permission: 'organization.create',
  input: z.object({
    idempotencyKey: IdempotencyKey,
    name: line(limits.organizationName),
    type: OrganizationType,
    country: Country,
    documentLocale: LocaleField,
  }),
  output: MyOrganizationView,
  errors: [],
  idempotent: true,
  rateLimit: { limit: 10, windowSeconds: 3600, by: 'actor' },
});
