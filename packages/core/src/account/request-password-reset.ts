import { requestPasswordReset } from '@atrium/contracts/account/request-password-reset';
import { queuePasswordReset } from '@atrium/db/account/password-reset-queries';
import { countCall } from '@atrium/db/request/rate-limit-queries';
import { implementSystem } from '../kernel/implement-system.ts';

const mailsPerAddress = { limit: 5, windowSeconds: 3600 };

export const requestPasswordResetVerb = implementSystem(
  requestPasswordReset,
  async ({ input, host, now, request, transaction }) => {
    const { limit, windowSeconds } = mailsPerAddress;
    const { used } = await countCall(
      host.db,
      `account.passwordReset:mail:${input.email}`,
      windowSeconds,
      now,
    );
    // Beyond the limit the links sent before still work: a refusal would let others lock the owner out.
    if (used > limit) return {};
    await transaction(async ({ system, audit }) => {
      audit.unchanged();
      const { id: requestId, address } = request;
      await queuePasswordReset(system, { email: input.email, requestId, address });
    });
    return {};
  },
);
