import type { TypeData } from '../engine/define-policy.ts';

const LEGAL = 'legal_representative';
const ADMINISTRATOR = 'administrator';
const COLLABORATOR = 'collaborator';
const EXTERNAL = 'external_user';

/** The account, the organization and its people. */
export const organizationTypes = {
  account: {
    actions: {
      read: { anyone: true, collection: true, why: 'own account, outside any organization' },
      update: { anyone: true, collection: true },
    },
  },
  organization: {
    actions: {
      list: { anyone: true, collection: true, why: 'ORG-6: one’s own organizations' },
      create: { anyone: true, collection: true, why: 'ORG-5' },
      read: { role: EXTERNAL, why: 'ORG-2: everyone in it sees it read-only' },
      update: { role: LEGAL, why: 'ORG-2' },
      update_security: { role: ADMINISTRATOR, why: 'ORG-8' },
      delete: { role: ADMINISTRATOR, why: 'ORG-7' },
      transfer_products: { role: ADMINISTRATOR, why: 'PROD-5: offer, cancel and receive' },
      request_succession: { role: COLLABORATOR, why: 'ORG-9' },
    },
  },
  member: {
    levels: { self: [] },
    actions: {
      list: {
        role: COLLABORATOR,
        collection: true,
        why: 'MEM-1: externals are not in the directory, nor see it',
      },
      export: { role: ADMINISTRATOR, collection: true, why: 'MEM-9' },
      invite: { role: ADMINISTRATOR, collection: true, why: 'MEM-5' },
      read: { role: COLLABORATOR, level: 'self', why: 'MEM-1' },
      read_access: { role: ADMINISTRATOR, level: 'self', why: 'MEM-10, PERM-6' },
      update_preferences: { level: 'self', why: 'MEM-4: contact preferences are one’s own' },
      leave: { level: 'self', why: 'MEM-8' },
      update_role: { role: ADMINISTRATOR, why: 'MEM-3: all roles but the legal representative’s' },
      grant_legal_representative: { role: LEGAL, why: 'MEM-3: give or take it' },
      update_rights: { role: ADMINISTRATOR, why: 'MEM-10, PERM-4' },
      block: { role: ADMINISTRATOR, why: 'MEM-8' },
      remove: { role: ADMINISTRATOR, why: 'MEM-7' },
      revoke_token: { role: ADMINISTRATOR, level: 'self', why: 'API-4: one’s own; an administrator any' },
    },
  },
  invitation: {
    actions: {
      list: { role: ADMINISTRATOR, collection: true, why: 'MEM-5' },
      resend: { role: ADMINISTRATOR, why: 'MEM-5' },
      update: { role: ADMINISTRATOR, why: 'MEM-5' },
      revoke: { role: ADMINISTRATOR, why: 'MEM-5' },
    },
  },
  team: {
    levels: { belong: [], manage_members: ['belong'] },
    actions: {
      list: { role: COLLABORATOR, collection: true, why: 'MEM-1' },
      create: { role: ADMINISTRATOR, collection: true },
      read: { role: COLLABORATOR, level: 'belong', why: 'TEAM-2: externals see their own teams' },
      update: { role: ADMINISTRATOR },
      add_member: { role: ADMINISTRATOR, level: 'manage_members', why: 'TEAM-3' },
      remove_member: { role: ADMINISTRATOR, level: 'manage_members', why: 'TEAM-3' },
      grant: { role: ADMINISTRATOR, why: 'TEAM-3: leaders never give grants' },
      delete: { role: ADMINISTRATOR, why: 'TEAM-5' },
    },
  },
  billing: {
    actions: {
      'invoice.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'payment.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'payment.create': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'prepaid.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'prepaid.update': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'address.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'address.update': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'order.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'order.create': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'renewal.read': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
      'renewal.update': { role: ADMINISTRATOR, flag: 'billing', collection: true, why: 'PERM-4' },
    },
  },
  webhook: {
    actions: {
      list: { role: ADMINISTRATOR, collection: true, why: 'API-5' },
      create: { role: ADMINISTRATOR, collection: true, why: 'API-5' },
      update: { role: ADMINISTRATOR, why: 'API-5' },
      delete: { role: ADMINISTRATOR, why: 'API-5' },
    },
  },
  api_token: {
    actions: {
      list: { role: EXTERNAL, collection: true, why: 'one’s own; API-4' },
      create: { role: EXTERNAL, collection: true, why: 'PERM-5: never more than its creator has' },
    },
  },
  audit: {
    actions: {
      read: { role: ADMINISTRATOR, collection: true, why: 'AUD-1' },
      export: { role: ADMINISTRATOR, collection: true, why: 'AUD-1' },
    },
  },
  support_access: {
    actions: {
      list: { role: ADMINISTRATOR, collection: true, why: 'SUP-3' },
      grant: { role: ADMINISTRATOR, collection: true, why: 'SUP-3: on each of the services as well' },
      withdraw: { role: ADMINISTRATOR, collection: true, why: 'SUP-3: any of them, at once' },
    },
  },
} as const satisfies Record<string, TypeData>;
