import type { TokenScope } from '@atrium/contracts/api-token/token-scopes';
import { definePolicy } from '../engine/define-policy.ts';
import { organizationTypes } from './organization-types.ts';
import { productTypes } from './product-types.ts';

/** Whatever a token is narrowed to, it is told what it is, and where. */
const everyToken = ['organization.list'] as const;

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
    'organization:read': [...everyToken, 'organization.read', 'account.read'],
    'organization:write': [...everyToken, 'organization.update'],
    'members:read': [
      ...everyToken,
      'member.list',
      'member.read',
      'team.list',
      'team.read',
      'invitation.list',
    ],
    'members:write': [...everyToken, 'member.*', 'team.*', 'invitation.*'],
    // The list of products is asked of the organization.
    'products:read': [...everyToken, 'organization.read', 'product.*.read'],
    'products:write': [...everyToken, 'organization.read', 'product.*'],
    'billing:read': [...everyToken, 'billing.*.read'],
    'billing:write': [...everyToken, 'billing.*'],
    'audit:read': [...everyToken, 'audit.read', 'audit.export'],
    'webhooks:write': [...everyToken, 'webhook.*'],
  } satisfies Record<TokenScope, readonly string[]>,
  group: { type: 'team', member: 'belong', leader: 'manage_members' },
  self: { type: 'member', level: 'self' },
});

export type AtriumPolicy = typeof atriumPolicy;
