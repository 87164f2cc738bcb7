import { z } from 'zod';
import { Minor } from '../catalogue/catalogue-view.ts';
import { LocaleField, Moment, OrganizationId, Uuid } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Ability } from '../organization/organization-view.ts';
import { paymentFailures } from '../payment/payment-view.ts';
import { productStates } from '../product/product-states.ts';
import { Day, MethodChoice, OrderedLineView, TotalsView } from './cart-view.ts';
import { purchasePaymentKinds, purchaseStatuses } from './purchase-types.ts';

/** CART-5: an order with its invoice, its payment and its products. */
export const getPurchase = defineAction({
  name: 'purchase.get',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.order.read',
  input: z.object({ organizationId: OrganizationId, purchaseId: Uuid, locale: LocaleField }),
  output: z.object({
    purchaseId: Uuid,
    status: z.enum(purchaseStatuses),
    placedAt: Moment,
    /** While it is not paid: when it lapses. */
    openUntil: Moment.nullable(),
    lines: z.array(
      OrderedLineView.extend({ productId: Uuid.nullable(), state: z.enum(productStates).nullable() }),
    ),
    totals: TotalsView,
    invoice: z
      .object({
        invoiceId: Uuid,
        number: z.string().nullable(),
        reference: z.string(),
        dueOn: Day,
        dueMinor: Minor,
      })
      .nullable(),
    payment: z
      .object({
        paymentId: Uuid,
        kind: z.enum(purchasePaymentKinds),
        status: z.string(),
        failure: z.enum(paymentFailures).nullable(),
        actionUrl: z.string().nullable(),
      })
      .nullable(),
    methods: z.array(MethodChoice),
    kinds: z.array(z.enum(purchasePaymentKinds)),
    prepaidMinor: Minor,
    can: z.object({ pay: Ability, cancel: Ability }),
  }),
  errors: ['request.not_found'],
});
