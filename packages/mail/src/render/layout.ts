import type { Locale } from '@atrium/contracts/locale';
import type { MailBlock } from './mail-content.ts';

/** The provider that runs this installation (white-label). */
export type Brand = {
  readonly name: string;
  /** Where its portal is: https://… */
  readonly url: string;
};

/** What both writers get: the parts of one mail in the order in which they are read. */
export type Layout = {
  readonly locale: Locale;
  readonly brand: Brand;
  readonly subject: string;
  readonly preheader: string;
  readonly greeting: string;
  readonly blocks: readonly MailBlock[];
  readonly linkFallback: string;
  readonly regards: string;
  readonly footer: string;
};
