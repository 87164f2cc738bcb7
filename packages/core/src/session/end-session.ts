import { endSession } from '@atrium/contracts/session/end-session';
import { deleteOwnSession } from '@atrium/db/session/session-queries';
import { implement } from '../kernel/implement.ts';

export const endSessionVerb = implement(endSession, async ({ input, own, audit }) => {
  const ended = await deleteOwnSession(own, input.sessionId);
  if (ended) audit.account(own.accountId, { after: { sessionId: input.sessionId } });
  else audit.unchanged();
  return { ended };
});
