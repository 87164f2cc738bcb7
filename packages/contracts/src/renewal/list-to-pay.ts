import { z } from 'zod';
import { currencies } from '../currency.ts';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { MethodName } from '../subscription/subscription-view.ts';
import { OpenInvoice, ToRenew } from './renewal-items.ts';

/** Products to renew in the next two months, or all, and open invoices, with what can pay them (SUB-7). */
export const listToPay = defineAction({
  name: 'renewal.listToPay',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.renewal.read',
  input: z.object({ organizationId: OrganizationId, all: z.boolean().default(false) }),
  output: z.object({
    products: z.array(ToRenew),
    /** Whether there are more than are shown. */
    moreProducts: z.boolean(),
    invoices: z.array(OpenInvoice),
    moreInvoices: z.boolean(),
    methods: z.array(MethodName),
    addresses: z.array(z.object({ id: Uuid, name: z.string() })),
    currency: z.enum(currencies),
    prepaidMinor: z.number().int(),
    can: z.object({ pay: Ability }),
  }),
  errors: [],
});
