import { identityReviewWaitHours } from '@atrium/contracts/identity-review/identity-review-types';
import type { SystemScope } from '@atrium/db/client/scopes';
import type { IdentityReviewRow } from '@atrium/db/identity-review/identity-review-queries';
import { listPhones } from '@atrium/db/identity-review/lost-factor-queries';
import type { IdentityReviewStage } from '@atrium/mail/templates/identity-review';
import { knownAddresses } from '../account/known-addresses.ts';
import type { Host } from '../kernel/host.ts';
import type { Outbox } from '../kernel/outbox-recorder.ts';
import { issueReviewLink } from './review-link.ts';

type Parts = {
  readonly system: SystemScope;
  readonly host: Pick<Host, 'publicUrl' | 'smsAvailable'>;
  readonly outbox: Outbox;
  readonly now: Date;
};

const stoppable: readonly IdentityReviewStage[] = ['submitted', 'waiting'];

/**
 * Tells every known address how a case stands (SEC-6). While it can be stopped, each message carries the link that
 * stops it; the token stands behind the #, so that it reaches neither server logs nor a referrer.
 */
export async function tellOfReview(
  { system, host, outbox, now }: Parts,
  review: IdentityReviewRow,
  stage: IdentityReviewStage,
): Promise<void> {
  const addresses = await knownAddresses(system, review.accountId);
  const locale = addresses[0]?.locale ?? 'en';
  const link = stoppable.includes(stage)
    ? `${host.publicUrl}/stop-identity-review#${await issueReviewLink(system, review.id, 'stop', now)}`
    : `${host.publicUrl}/${stage === 'completed' ? 'sign-in' : 'lost-second-factor'}`;
  if (stage === 'waiting' && host.smsAvailable) {
    for (const phone of await listPhones(system, review.accountId)) {
      outbox.sms({ phone, locale }, { template: 'identityReview', params: { link } });
    }
  }
  for (const to of addresses) {
    outbox.mail(to, {
      template: 'identityReview',
      params: {
        ...{ stage, firstName: to.firstName, link, waitHours: identityReviewWaitHours },
        ...(review.refusalReason ? { reason: review.refusalReason as never } : {}),
      },
    });
  }
}
