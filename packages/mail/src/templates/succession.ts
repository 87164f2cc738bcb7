import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

const stages = ['submitted', 'waiting', 'refused', 'stopped', 'completed'] as const;
export type SuccessionStage = (typeof stages)[number];

export const SuccessionParams = z.object({
  stage: z.enum(stages),
  firstName: z.string(),
  organizationName: z.string(),
  /** Login identifier of whoever asks. */
  requestedBy: z.string(),
  waitDays: z.number().int().positive(),
  link: z.url({ protocol: /^https?$/ }),
});

/** How a request for succession stands; goes to everyone known (ORG-9). */
export const succession: MailTemplate<z.output<typeof SuccessionParams>> = (
  { stage, link, waitDays, ...params },
  { t },
) => {
  const names = {
    organizationName: typedText(params.organizationName, 60),
    requestedBy: typedText(params.requestedBy),
    waitDays,
  };
  // Only some of the texts name them: which, the languages decide.
  const say = (part: 'intro' | 'next' | 'subject'): string =>
    (t as (key: string, params: typeof names) => string)(`letters.${stage}.${part}`, names);
  return {
    subject: say('subject'),
    preheader: say('intro'),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: say('intro') },
      { kind: 'paragraph', text: say('next') },
      { kind: 'button', label: t('letters.common.button'), href: link },
      { kind: 'note', text: t('letters.common.note') },
    ],
  };
};
