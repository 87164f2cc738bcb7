import type { Currency } from '@atrium/contracts/currency';
import type { Locale } from '@atrium/contracts/locale';
import type { ContactEvent } from '@atrium/contracts/member/member-types';
import type { SystemScope, TenantScope } from '@atrium/db/client/scopes';
import { type BillingContact, listBillingContacts } from '@atrium/db/renewal/billing-contact-queries';
import type { MailMessage } from '@atrium/mail/mail-message';
import type { RenewalMail } from '@atrium/mail/templates/renewal';
import type { Host } from '../kernel/host.ts';

export type RenewalNews = {
  readonly kind: RenewalMail;
  readonly organizationId: string;
  /** What the sentence speaks of. */
  readonly day: string;
  readonly name: string;
  readonly paidThrough: string;
  readonly amountMinor: number | null;
  readonly currency: Currency;
  readonly method: string | null;
};

export type RenewalLetter = {
  readonly to: { readonly email: string; readonly locale: Locale };
  readonly message: MailMessage;
};

/** In one mail; the portal shows the others. */
const shownProducts = 20;

const eventOf = (kind: RenewalMail): ContactEvent =>
  kind === 'renewed' ? 'payment_received' : kind === 'terminated' ? 'product_terminated' : 'renewal';

/** One mail for each person, kind and day, however many products it is about (SUB-5, SUB-6). */
export async function writeRenewalMails(
  scope: SystemScope | TenantScope,
  host: Pick<Host, 'publicUrl'>,
  news: readonly RenewalNews[],
  now: Date,
): Promise<RenewalLetter[]> {
  const mails: RenewalLetter[] = [];
  for (const [event, ofEvent] of groupBy(news, ({ kind }) => eventOf(kind))) {
    const organizations = [...new Set(ofEvent.map(({ organizationId }) => organizationId))];
    const contacts = await listBillingContacts(scope, organizations, event, now);
    const known = groupBy(contacts, ({ organizationId }) => organizationId);
    const letters = groupBy(ofEvent, ({ organizationId, kind, day, method }) =>
      [organizationId, kind, day, method].join('|'),
    );
    for (const letter of letters.values()) {
      const people = known.get(letter[0]?.organizationId ?? '') ?? [];
      mails.push(...people.map((person) => mailTo(person, letter, host)));
    }
  }
  return mails;
}

function mailTo(
  { organizationId, organizationName, email, firstName, locale }: BillingContact,
  letter: readonly RenewalNews[],
  { publicUrl }: Pick<Host, 'publicUrl'>,
): RenewalLetter {
  const [first] = letter;
  if (!first) throw new Error('A mail is about something.');
  const isSettled = first.kind === 'announced' || first.kind === 'renewed';
  return {
    to: { email, locale },
    message: {
      template: 'renewal',
      params: {
        ...{ kind: first.kind, firstName, organizationName, day: first.day, method: first.method },
        products: letter.slice(0, shownProducts).map(({ name, paidThrough, amountMinor, currency }) => ({
          ...{ name, paidThrough, amountMinor, currency },
        })),
        more: Math.max(0, letter.length - shownProducts),
        link: `${publicUrl}/o/${organizationId}/accounting/${isSettled ? 'settings' : 'to-pay'}`,
      },
    },
  };
}

function groupBy<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
