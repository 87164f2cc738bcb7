import { deletePersonalData, listPersonalData, movePersonalData } from '@atrium/db/member/removal-queries';
import type { DataKeeper } from './data-keeper.ts';

/** For products that keep their account of personal data in the store. */
export const storedData = (...kinds: readonly string[]): Pick<DataKeeper, 'held' | 'carryOut'> => ({
  held: (tenant, accountId) => listPersonalData(tenant, accountId, kinds),
  carryOut: async (tenant, { id }, { decision, recipientId }) => {
    if (decision === 'delete' || decision === 'withdraw') return deletePersonalData(tenant, id);
    return movePersonalData(tenant, id, decision === 'hand_over' ? recipientId : null);
  },
});
