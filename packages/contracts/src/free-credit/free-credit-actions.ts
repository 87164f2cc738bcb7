import { grantFreeCredit } from './grant-free-credit.ts';
import { listFreeCredits } from './list-free-credits.ts';

export const freeCreditActions = {
  freeCredit: { list: listFreeCredits, grant: grantFreeCredit },
} as const;
