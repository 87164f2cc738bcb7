import { z } from 'zod';
import { CatalogueTerms, CatalogueTypeView, ProductType } from '../catalogue/catalogue-view.ts';
import { LocaleField, OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';

/** The catalogue as this organization is charged: its currency, and the VAT of its default billing address (CART-1, INV-9). */
export const listOffers = defineAction({
  name: 'purchase.listOffers',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.order.create',
  input: z.object({ organizationId: OrganizationId, locale: LocaleField }),
  output: CatalogueTerms.extend({
    types: z.array(CatalogueTypeView),
    /** What it has never had, and can try for nothing. */
    trials: z.array(ProductType),
  }),
  errors: [],
});
