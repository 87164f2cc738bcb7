import { identityRefusalReasons } from '@atrium/contracts/identity-review/identity-review-types';
import { z } from 'zod';
import type { MailBlock, MailTemplate } from '../render/mail-content.ts';
import { greetingName } from '../render/safe-text.ts';

const stages = ['submitted', 'waiting', 'refused', 'stopped', 'completed', 'expired'] as const;

export type IdentityReviewStage = (typeof stages)[number];

export const IdentityReviewParams = z.object({
  stage: z.enum(stages),
  firstName: z.string(),
  /** Stops the case while it can be stopped; else where to go next. */
  link: z.url({ protocol: /^https?$/ }),
  waitHours: z.number().int().positive(),
  reason: z.enum(identityRefusalReasons).optional(),
});

/** How the case of a lost second factor stands; goes to every known address (SEC-6). */
export const identityReview: MailTemplate<z.output<typeof IdentityReviewParams>> = (
  { stage, link, waitHours, reason, ...params },
  { t },
) => {
  // Only some of the texts say how long: which, the languages decide.
  const say = t as (key: string, params: { readonly waitHours: number }) => string;
  const part = (name: 'button' | 'intro' | 'next' | 'note' | 'preheader' | 'subject'): string =>
    say(`mail.identity${capital(stage)}.${name}`, { waitHours });
  const reasons: readonly MailBlock[] = reason
    ? [{ kind: 'paragraph', text: t(`mail.identityReason.${reason}`) }]
    : [];
  return {
    subject: part('subject'),
    preheader: part('preheader'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: part('intro') },
      ...reasons,
      { kind: 'paragraph', text: part('next') },
      { kind: 'button', label: part('button'), href: link },
      { kind: 'note', text: part('note') },
    ],
  };
};

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
