import { startIdentityReview } from '@atrium/contracts/identity-review/start-identity-review';
import { findAccountByIdentifier } from '@atrium/db/account/account-queries';
import { newId } from '@atrium/db/client/new-id';
import type { SystemScope } from '@atrium/db/client/scopes';
import { insertReview, lockOpenReview } from '@atrium/db/identity-review/identity-review-queries';
import { hasSecondFactor } from '@atrium/db/identity-review/lost-factor-queries';
import { implementSystem } from '../kernel/implement-system.ts';
import { enforceRateLimit } from '../kernel/rate-limit.ts';
import { beginGuess } from '../session/guess-guard.ts';
import { issueReviewLink } from './review-link.ts';

const casesOfAccount = { limit: 10, windowSeconds: 86_400 };

export const startIdentityReviewVerb = implementSystem(
  startIdentityReview,
  async ({ input, host, request, now, fail, system, transaction }) => {
    const account = await findAccountByIdentifier(system, input.email);
    // The same count as for signing in: a second way to guess is no second number of guesses (SEC-2).
    const guess = await beginGuess({
      ...{ host, system, request, of: 'password', name: input.email },
      accountId: account?.id ?? null,
    });
    const correct = await host.passwords.verify(account?.passwordHash ?? null, input.password);
    if (!account || !correct) return fail('session.credentials_wrong', {});
    await guess.right();
    if (!(await hasSecondFactor(system, account.id))) return fail('identity.not_needed', {});
    await enforceRateLimit(host, `identityReview.start:${account.id}`, casesOfAccount);

    return transaction(async ({ system, audit }) => {
      const review = await openReview(system, account.id, request.address, now);
      audit.account(account.id, { after: { address: request.address } });
      return { token: await issueReviewLink(system, review, 'follow', now) };
    });
  },
);

/** The case under way, or a new one: asking twice makes no second case. */
async function openReview(
  system: SystemScope,
  accountId: string,
  address: string,
  now: Date,
): Promise<string> {
  const open = await lockOpenReview(system, accountId);
  if (open) return open.id;
  const id = newId();
  if (await insertReview(system, { id, accountId, address, now })) return id;
  const meanwhile = await lockOpenReview(system, accountId);
  if (!meanwhile) throw new Error('A case was opened and ended in the same moment.');
  return meanwhile.id;
}
