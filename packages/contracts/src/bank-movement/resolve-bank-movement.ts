import { z } from 'zod';
import { defineAction } from '../kernel/define-action.ts';
import { limits } from '../limits.ts';

const Reason = z.string().trim().min(3).max(limits.moneyReason);
const Id = z.string().regex(/^\d{1,18}$/);

/**
 * What becomes of money in suspense, with the reason that is recorded: the prepaid account of a customer, back to where it came
 * from (ordered at the bank), or a cost of the account (PAY-3).
 */
export const resolveBankMovement = defineAction({
  name: 'bankMovement.resolve',
  kind: 'mutation',
  scope: 'staff',
  permission: 'desk.bank.resolve',
  input: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('assign'), id: Id, customerId: z.uuid(), reason: Reason }),
    z.object({ kind: z.literal('return'), id: Id, reason: Reason }),
    z.object({ kind: z.literal('fee'), id: Id, reason: Reason }),
  ]),
  output: z.object({ resolved: z.literal(true) }),
  errors: ['bank.already_resolved', 'bank.not_assignable'],
});
