import { resourceTypes } from '@atrium/contracts/product/product-types';
import { formatDateTime } from '@atrium/i18n/format-date';
import type { Translate } from '@atrium/i18n/translator';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';
import { productName } from './product-name.ts';

export const AccessEndsParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  /** Null for a place in a work team. */
  type: z.enum(resourceTypes).nullable(),
  /** Of the product or part; empty for all of a type. */
  name: z.string(),
  team: z.string().nullable(),
  /** ISO 8601. */
  endsAt: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});
type AccessEnds = z.output<typeof AccessEndsParams>;

/** Seven days before a right or a place in a work team ends by itself (MEM-11). */
export const accessEnds: MailTemplate<AccessEnds> = (params, { t, locale }) => {
  const organizationName = typedText(params.organizationName, 60);
  const date = `${formatDateTime(locale, params.endsAt, 'UTC')} (UTC)`;
  const team = typedText(params.team ?? '', 80);
  const what = params.type === null ? team : productName({ type: params.type, name: params.name }, t);
  const told = { organizationName, date, what, team };
  return {
    subject: t('membership.accessEnds.subject', { what, date }),
    preheader: t('membership.membershipEnds.preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: introOf(params, told, t) },
      { kind: 'paragraph', text: t('membership.membershipEnds.extend') },
      { kind: 'button', label: t('membership.membershipEnds.button'), href: params.link },
    ],
  };
};

type Told = { organizationName: string; date: string; what: string; team: string };

function introOf(
  { type, team }: AccessEnds,
  { organizationName, date, what, team: teamName }: Told,
  t: Translate,
): string {
  if (type === null) return t('membership.accessEnds.place', { organizationName, date, team: teamName });
  if (team === null) return t('membership.accessEnds.own', { organizationName, date, what });
  return t('membership.accessEnds.team', { organizationName, date, what, team: teamName });
}
