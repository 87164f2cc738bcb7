import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Currency, Day, Minor } from '../payment/payment-view.ts';
import { ResourceType } from '../product/product-view.ts';

/** How far the dashboard looks back, and ahead. */
export const dashboardMonths = 12;
/** Products on the timeline; where there are more, those that end first. */
export const mostExpiries = 60;

const OpenInvoices = z.object({
  currency: Currency,
  count: z.number().int(),
  dueMinor: Minor,
  overdueCount: z.number().int(),
  overdueMinor: Minor,
});

const Expiry = z.object({
  productId: Uuid,
  name: z.string(),
  type: ResourceType,
  /** The last day that is paid for. */
  paidThrough: Day,
  /** What happens then. */
  next: z.enum(['renewed', 'expires', 'ends']),
});
export type Expiry = z.output<typeof Expiry>;

/** Of one currency; without VAT, credit notes taken off. Months without anything are in it. */
const Spending = z.object({
  currency: Currency,
  months: z.array(
    z.object({
      /** Its first day. */
      month: Day,
      netMinor: Minor,
      /** What is of no product has no type. */
      types: z.array(z.object({ type: ResourceType.nullable(), netMinor: Minor })),
    }),
  ),
});
export type Spending = z.output<typeof Spending>;

/** What an organization's money is about right now, for those who may see it. */
export const getDashboard = defineAction({
  name: 'dashboard.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.invoice.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({
    today: Day,
    /** The last day of the timeline. */
    until: Day,
    open: z.array(OpenInvoices),
    /** Products that end within 30 days unless somebody renews them, and those that have ended. */
    expiring: z.number().int(),
    expired: z.number().int(),
    expiries: z.array(Expiry),
    moreExpiries: z.boolean(),
    spending: z.array(Spending),
  }),
  errors: [],
});
