import { listHeldData } from '@atrium/contracts/member/list-held-data';
import { implement } from '../kernel/implement.ts';
import { findHeld } from './removal-plan.ts';

export const listHeldDataVerb = implement(listHeldData, async ({ input, tenant }) => {
  const held = await findHeld(tenant, input.accountId);
  return {
    items: held.map(({ keeper: { decisions }, item }) => ({
      ...{ id: item.id, kind: item.kind, name: item.name, product: item.product },
      ...{ decisions: [...decisions], usual: decisions[0] },
    })),
  };
});
