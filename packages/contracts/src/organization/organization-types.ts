export const organizationTypes = ['individual', 'association', 'company', 'public_body'] as const;
export type OrganizationType = (typeof organizationTypes)[number];

/** Highest first; the order is that of the ranks in the policy (MEM-1). */
export const memberRoles = [
  'legal_representative',
  'administrator',
  'collaborator',
  'external_user',
] as const;
export type MemberRole = (typeof memberRoles)[number];

/** Only these have a VAT number (ORG-1). */
export const typesWithVatNumber: readonly OrganizationType[] = ['association', 'company', 'public_body'];
