import { endOtherSessions } from '@atrium/contracts/session/end-other-sessions';
import { deleteOtherSessions } from '@atrium/db/session/session-queries';
import { implement } from '../kernel/implement.ts';

export const endOtherSessionsVerb = implement(endOtherSessions, async ({ actor, own, audit }) => {
  const ended = await deleteOtherSessions(own, actor.sessionId);
  audit.account(own.accountId, { after: { ended } });
  return { ended };
});
