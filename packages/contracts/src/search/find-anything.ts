import { z } from 'zod';
import { OrganizationId, Uuid } from '../fields.ts';
import { InvoiceListRow } from '../invoice/invoice-view.ts';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';
import { MemberRole } from '../organization/organization-view.ts';
import { ResourceType } from '../product/product-view.ts';

/** So many of each kind: whoever needs more opens the list. */
export const mostFound = 6;

const FoundProduct = z.object({
  id: Uuid,
  type: ResourceType,
  name: z.string(),
  /** Of a part: the product that it belongs to. */
  within: z.string().nullable(),
});
export type FoundProduct = z.output<typeof FoundProduct>;

/**
 * What has the words anywhere in its name, of everything that the reader may open, and nothing else (FIND-2). Pages, actions
 * and guides are found by the portal itself.
 */
export const findAnything = defineAction({
  name: 'search.find',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({ organizationId: OrganizationId, query: z.string().trim().min(1).max(limits.search) }),
  output: z.object({
    products: z.array(FoundProduct),
    members: z.array(z.object({ accountId: Uuid, name: z.string(), email: z.string(), role: MemberRole })),
    teams: z.array(z.object({ id: Uuid, name: z.string() })),
    invoices: z.array(
      InvoiceListRow.pick({ id: true, kind: true, number: true, reference: true, day: true }).extend({
        currency: InvoiceListRow.shape.currency,
        grossMinor: InvoiceListRow.shape.grossMinor,
        state: InvoiceListRow.shape.state,
      }),
    ),
  }),
  errors: [],
  /** Several a second for somebody who types. */
  rateLimit: { limit: 600, windowSeconds: 300, by: 'actor' },
});
