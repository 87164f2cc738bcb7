import type { Locale } from '@atrium/contracts/locale';
import type { Translate } from '@atrium/i18n/translator';

/** What a mail is made of. Everything is plain text; the writers escape it. */
export type MailBlock =
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Smaller and quieter: what most readers may skip. */
  | { readonly kind: 'note'; readonly text: string }
  | { readonly kind: 'button'; readonly label: string; readonly href: string }
  | { readonly kind: 'code'; readonly code: string }
  /** Each row has one cell per head. */
  | {
      readonly kind: 'table';
      readonly head: readonly string[];
      readonly rows: readonly (readonly string[])[];
    };

export type MailContent = {
  readonly subject: string;
  /** Shown after the subject in the list of a mailbox. */
  readonly preheader: string;
  /** Empty when the stored name is not one to greet with. */
  readonly firstName: string;
  readonly blocks: readonly MailBlock[];
  /** A person who reads the reply; then the footer says so instead of the usual one. */
  readonly replyTo?: string;
  readonly footer?: string;
};

/** A template says what a mail contains; layout, greeting and footer are the same for all. */
export type MailTemplate<P> = (
  params: P,
  context: { readonly t: Translate; readonly locale: Locale },
) => MailContent;
