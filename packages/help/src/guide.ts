import type { Locale } from '@atrium/contracts/locale';
import type { MemberRole } from '@atrium/contracts/organization/organization-types';
import type { RouteName } from './route-table.ts';
import type { Walk } from './walk.ts';

/** How a guide is meant to be read (https://diataxis.fr). */
export const guideTypes = ['tutorial', 'how-to', 'reference', 'explanation'] as const;
export type GuideType = (typeof guideTypes)[number];

/** Who a guide is for: a role in an organization, or somebody who has not signed in. */
/** `staff` are the provider's own people at the desk: what is only for them is in no list and no search of customers. */
export type Reader = MemberRole | 'visitor' | 'staff';

export type LabelParams = Readonly<Record<string, string>>;

export type Inline =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'strong'; readonly children: readonly Inline[] }
  | { readonly kind: 'code'; readonly text: string }
  /** A label of the portal, by its message key (HELP-3). */
  | { readonly kind: 'label'; readonly key: string; readonly params: LabelParams; readonly line: number }
  | { readonly kind: 'route'; readonly name: string; readonly line: number }
  /** Without words of its own a link to a guide shows that guide's title. */
  | {
      readonly kind: 'guide';
      readonly id: string;
      readonly children: readonly Inline[];
      readonly line: number;
    }
  | { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type TableRow = { readonly id: string | null; readonly cells: readonly (readonly Inline[])[] };

export type Block =
  | { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Inline[])[] }
  | {
      readonly kind: 'table';
      readonly head: readonly (readonly Inline[])[];
      readonly rows: readonly TableRow[];
    }
  | {
      readonly kind: 'callout';
      readonly tone: 'warning' | 'info';
      readonly id: string;
      readonly blocks: readonly Block[];
    };

export type Step = {
  readonly id: string;
  readonly line: number;
  readonly blocks: readonly Block[];
};

export type Section = {
  readonly id: string;
  readonly line: number;
  readonly level: 2 | 3;
  readonly heading: readonly Inline[];
  readonly blocks: readonly Block[];
  /** Numbered steps; a section that has any is a procedure and has a walk of the same id (HELP-4). */
  readonly steps: readonly Step[];
  /** What follows the steps: warnings, mostly. */
  readonly after: readonly Block[];
};

/** A guide in one language. */
export type GuideText = {
  readonly locale: Locale;
  readonly file: string;
  readonly title: string;
  /** One sentence: what the reader can do afterwards. */
  readonly intro: string;
  readonly slug: string;
  /** Addresses that this text once had; they lead to the slug (HELP-8). */
  readonly formerSlugs: readonly string[];
  /** Other words that people use for it; for search. */
  readonly aliases: readonly string[];
  /** Per block, the hash of the source block that this text translates (HELP-2). */
  readonly from: Readonly<Record<string, string>>;
  readonly sections: readonly Section[];
  /** Block id → its own hash. */
  readonly hashes: Readonly<Record<string, string>>;
};

/** What is the same in every language: guide.yaml. */
export type GuideFacts = {
  readonly id: string;
  readonly file: string;
  readonly type: GuideType;
  readonly category: string;
  readonly roles: readonly Reader[];
  readonly products: readonly string[];
  readonly routes: readonly RouteName[];
  readonly source: Locale;
  readonly owner: string;
  readonly related: readonly string[];
  readonly walks: readonly Walk[];
  /** Line of each top-level key, for findings. */
  readonly lines: Readonly<Record<string, number>>;
};

/** In a language that it is not written in, a guide has the text of its source: see isWritten. */
export type Guide = GuideFacts & { readonly texts: Readonly<Record<Locale, GuideText>> };

/** What other pages say of a guide. */
export type GuideCard = Pick<GuideFacts, 'id' | 'type' | 'category' | 'source' | 'roles'> & {
  readonly texts: Readonly<
    Record<Locale, Pick<GuideText, 'locale' | 'file' | 'title' | 'intro' | 'slug' | 'formerSlugs'>>
  >;
};

/** Shown on the pages of the desk and at its own address, and nowhere else. */
export const isForStaff = ({ roles }: Pick<GuideFacts, 'roles'>): boolean =>
  roles.every((role) => role === 'staff');

/** False where readers get the source because the guide does not exist in their language. */
export const isWritten = ({ texts }: GuideCard, locale: Locale): boolean => texts[locale].locale === locale;
