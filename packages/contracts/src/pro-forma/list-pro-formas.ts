import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { ProFormaView } from './pro-forma-view.ts';

export const proFormasShown = 100;

/** The newest pro forma invoices, expired ones as well (INV-7). */
export const listProFormas = defineAction({
  name: 'proForma.list',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({ proFormas: z.array(ProFormaView).max(proFormasShown) }),
  errors: [],
});
