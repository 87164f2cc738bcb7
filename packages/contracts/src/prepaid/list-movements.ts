import { z } from 'zod';
import { OrganizationId } from '../fields.ts';
import { defineAction } from '../kernel/define-action.ts';
import { Currency, Day } from '../payment/payment-view.ts';
import { MovementView } from './prepaid-view.ts';

export const movementPageSize = 50;

/** The statement, newest first, with the balance after each movement (PRE-4). */
export const listMovements = defineAction({
  name: 'prepaid.listMovements',
  kind: 'query',
  scope: 'organization',
  permission: 'billing.prepaid.read',
  input: z.object({
    organizationId: OrganizationId,
    currency: Currency,
    from: Day.nullable().default(null),
    to: Day.nullable().default(null),
    /** Movements before this one. */
    before: z
      .string()
      .regex(/^\d{1,18}$/, 'field.invalid')
      .nullable()
      .default(null),
  }),
  output: z.object({ movements: z.array(MovementView), older: z.string().nullable() }),
  errors: [],
});
