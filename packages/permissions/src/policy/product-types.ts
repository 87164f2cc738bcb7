import type { TypeData } from '../engine/define-policy.ts';
import { PRODUCT_ADMINISTRATION } from './product-actions.ts';

const ADMINISTRATOR = 'administrator';

/** Product types, their levels and parts (PERM-2, PROD-1); administrators hold all of it (PERM-3). */
export const productTypes = {
  'product.hosting': {
    levels: { statistics: [], technical: ['statistics'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'statistics' },
      'statistics.read': { role: ADMINISTRATOR, level: 'statistics' },
      'settings.read': { role: ADMINISTRATOR, level: 'technical' },
      'settings.update': { role: ADMINISTRATOR, level: 'technical', why: 'HOST-1' },
      'site.create': { role: ADMINISTRATOR, level: 'technical' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.hosting.site': {
    parent: 'product.hosting',
    levels: { statistics: [], technical: ['statistics'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'statistics', above: { 'product.hosting': 'statistics' } },
      'statistics.read': {
        role: ADMINISTRATOR,
        level: 'statistics',
        above: { 'product.hosting': 'statistics' },
      },
      'settings.read': { role: ADMINISTRATOR, level: 'technical', above: { 'product.hosting': 'technical' } },
      'settings.update': {
        role: ADMINISTRATOR,
        level: 'technical',
        above: { 'product.hosting': 'technical' },
        why: 'HOST-1, HOST-3, HOST-4',
      },
      delete: { role: ADMINISTRATOR, above: { 'product.hosting': 'technical' } },
      grant: { role: ADMINISTRATOR },
    },
  },
  'product.mail_service': {
    levels: { technical: [], manage: ['technical'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'technical' },
      'settings.read': { role: ADMINISTRATOR, level: 'technical' },
      'settings.update': { role: ADMINISTRATOR, level: 'technical' },
      'mailbox.create': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.mail_service.mailbox': {
    parent: 'product.mail_service',
    // Technical access to the service opens no one's mail; only `manage` of the service covers its mailboxes.
    levels: { read: [], send: ['read'], rules: [], manage: ['send', 'rules'] },
    actions: {
      read: {
        role: ADMINISTRATOR,
        level: ['read', 'rules'],
        above: { 'product.mail_service': 'manage' },
        why: 'the mailbox in lists; not what is in it',
      },
      'message.read': { role: ADMINISTRATOR, level: 'read', above: { 'product.mail_service': 'manage' } },
      'message.send': { role: ADMINISTRATOR, level: 'send', above: { 'product.mail_service': 'manage' } },
      'rules.update': { role: ADMINISTRATOR, level: 'rules', above: { 'product.mail_service': 'manage' } },
      'settings.update': {
        role: ADMINISTRATOR,
        level: 'manage',
        above: { 'product.mail_service': 'manage' },
      },
      delete: { role: ADMINISTRATOR, above: { 'product.mail_service': 'manage' } },
      grant: { role: ADMINISTRATOR },
    },
  },
  'product.domain': {
    levels: { dns: [], manage: ['dns'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'dns' },
      'dns.update': { role: ADMINISTRATOR, level: 'dns' },
      'contact.update': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.drive': {
    levels: { read: [], write: ['read'], manage: ['write'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'read' },
      write: { role: ADMINISTRATOR, level: 'write' },
      'settings.update': { role: ADMINISTRATOR, level: 'manage' },
      'folder.create': { role: ADMINISTRATOR, level: 'write' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.drive.folder': {
    parent: 'product.drive',
    levels: { read: [], write: ['read'], manage: ['write'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'read', above: { 'product.drive': 'read' } },
      write: { role: ADMINISTRATOR, level: 'write', above: { 'product.drive': 'write' } },
      rename: { role: ADMINISTRATOR, level: 'manage', above: { 'product.drive': 'manage' } },
      delete: { role: ADMINISTRATOR, level: 'manage', above: { 'product.drive': 'manage' } },
      grant: { role: ADMINISTRATOR, why: 'TEAM-4' },
    },
  },
  'product.backup': {
    levels: { read: [], restore: ['read'], manage: ['restore'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'read' },
      restore: { role: ADMINISTRATOR, level: 'restore' },
      'settings.update': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.cloud_server': {
    levels: { statistics: [], operate: ['statistics'], manage: ['operate'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'statistics' },
      'statistics.read': { role: ADMINISTRATOR, level: 'statistics' },
      restart: { role: ADMINISTRATOR, level: 'operate' },
      'settings.update': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.streaming': {
    levels: { statistics: [], broadcast: ['statistics'], manage: ['broadcast'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'statistics' },
      'statistics.read': { role: ADMINISTRATOR, level: 'statistics' },
      broadcast: { role: ADMINISTRATOR, level: 'broadcast' },
      'settings.update': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.ticketing': {
    levels: { check: [], sell: [], manage: ['check', 'sell'] },
    actions: {
      read: { role: ADMINISTRATOR, level: ['check', 'sell'] },
      'ticket.check': { role: ADMINISTRATOR, level: 'check' },
      'ticket.sell': { role: ADMINISTRATOR, level: 'sell' },
      'event.update': { role: ADMINISTRATOR, level: 'manage' },
      'statistics.read': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.workspace': {
    levels: { use: [], manage: ['use'] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'use' },
      use: { role: ADMINISTRATOR, level: 'use' },
      'settings.update': { role: ADMINISTRATOR, level: 'manage' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
  'product.premium_support': {
    levels: { use: [] },
    actions: {
      read: { role: ADMINISTRATOR, level: 'use' },
      use: { role: ADMINISTRATOR, level: 'use', why: 'SUP-2: VIP code and channels' },
      ...PRODUCT_ADMINISTRATION,
    },
  },
} as const satisfies Record<string, TypeData>;
