import type { OrganizationDetails } from '@atrium/db/organization/organization-queries';

export type ChangedField = {
  readonly field: keyof OrganizationDetails;
  readonly before: string;
  readonly after: string;
};

/** In the order of the form, so that the summary reads like it (ORG-2). */
const order: readonly (keyof OrganizationDetails)[] = [
  'name',
  'type',
  'line1',
  'line2',
  'postalCode',
  'city',
  'country',
  'currency',
  'phone',
  'vatNumber',
  'documentLocale',
  'timeZone',
];

export const changedFields = (before: OrganizationDetails, after: OrganizationDetails): ChangedField[] =>
  order
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, before: before[field], after: after[field] }));
