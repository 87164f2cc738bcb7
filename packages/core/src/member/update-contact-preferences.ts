import { billingEvents } from '@atrium/contracts/member/member-types';
import { updateContactPreferences } from '@atrium/contracts/member/update-contact-preferences';
import { countOtherRepresentatives, storePreferences } from '@atrium/db/member/member-queries';
import { implement } from '../kernel/implement.ts';
import { preferencesOf, viewMember } from './member-view.ts';

const isBilling = (event: string): boolean => billingEvents.some((known) => known === event);

export const updateContactPreferencesVerb = implement(
  updateContactPreferences,
  async ({ input, tenant, actor, now, audit, fail }) => {
    const { accountId } = input;
    // Products write e-mails only (MEM-4).
    const wanted = input.preferences.map((one) => (isBilling(one.event) ? one : { ...one, bySms: false }));
    const silent = wanted.find((one) => isBilling(one.event) && !one.byEmail && !one.bySms);
    const sole =
      actor.role === 'legal_representative' && (await countOtherRepresentatives(tenant, accountId)) === 0;
    if (silent && sole) return fail('member.sole_billing_contact', {}, { field: silent.event });
    const before = new Map((await preferencesOf(tenant, accountId)).map((one) => [one.event, one]));
    const changed = wanted.filter(({ event, byEmail, bySms }) => {
      const former = before.get(event);
      return former?.byEmail !== byEmail || former.bySms !== bySms;
    });
    if (changed.length === 0) audit.unchanged();
    else {
      await storePreferences(tenant, accountId, changed);
      audit.organization(tenant.organizationId, {
        targetId: accountId,
        before: Object.fromEntries(changed.map(({ event }) => [event, inWords(before.get(event))])),
        after: Object.fromEntries(changed.map((one) => [one.event, inWords(one)])),
      });
    }
    return viewMember(tenant, actor, accountId, now);
  },
);

const inWords = (one: { byEmail: boolean; bySms: boolean } | undefined): string =>
  [one?.byEmail ? 'email' : '', one?.bySms ? 'sms' : ''].filter(Boolean).join(' + ');
