import { definePolicy } from '../engine/define-policy.ts';
import { organizationTypes } from './organization-types.ts';
import { productTypes } from './product-types.ts';

/**
 * Who may do what in Atrium. A rule names its facts; any of them is enough, nothing is ever subtracted.
 * `node packages/permissions/scripts/render-policy-table.ts` renders it into docs/permissions.md and into the table that the browser carries.
 */
export const atriumPolicy = definePolicy({
  roles: ['legal_representative', 'administrator', 'collaborator', 'external_user'],
  // MEM-1: an external user is given products, never the organization's money.
  flags: { billing: 'collaborator' },
  types: { ...organizationTypes, ...productTypes },
  scopes: {
    'organization:read': ['organization.list', 'organization.read', 'account.read'],
    'organization:write': ['organization.update'],
    'members:read': ['member.list', 'member.read', 'team.list', 'team.read', 'invitation.list'],
    'members:write': ['member.*', 'team.*', 'invitation.*'],
    'products:read': ['product.*.read'],
    'products:write': ['product.*'],
    'billing:read': ['billing.*.read'],
    'billing:write': ['billing.*'],
    'audit:read': ['audit.read', 'audit.export'],
    'webhooks:write': ['webhook.*'],
  },
  group: { type: 'team', member: 'belong', leader: 'manage_members' },
  self: { type: 'member', level: 'self' },
});

export type AtriumPolicy = typeof atriumPolicy;
