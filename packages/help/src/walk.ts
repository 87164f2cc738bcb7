import type { LabelParams, Reader } from './guide.ts';
import type { RouteName } from './route-table.ts';

/** What a step does on the screen. Targets are labels, by message key: the words that the text uses, too. */
export type Action = { readonly line: number } & (
  | { readonly verb: 'open'; readonly route: RouteName }
  | { readonly verb: 'press'; readonly key: string; readonly params: LabelParams; readonly unnamed: boolean }
  /** Presses something that carries a name of the demo data, not a message: an organization in a list, or as a choice. */
  | { readonly verb: 'press-text'; readonly text: string }
  | { readonly verb: 'fill'; readonly key: string; readonly value: string }
  | { readonly verb: 'choose'; readonly key: string; readonly option: string }
  | { readonly verb: 'check'; readonly key: string; readonly params: LabelParams }
  /** Gives a picture to the field or the button of this name, as from the reader's own device. */
  | { readonly verb: 'choose-file'; readonly key: string }
  | { readonly verb: 'expect'; readonly key: string; readonly params: LabelParams }
  | { readonly verb: 'expect-gone'; readonly key: string; readonly params: LabelParams }
  | { readonly verb: 'expect-text'; readonly text: string }
  | { readonly verb: 'expect-value'; readonly key: string; readonly value: string }
  /** Presses the answer with these words on the page of the simulated payment provider, which is in English. */
  | { readonly verb: 'at-provider'; readonly text: string }
  /** The link to this page in the newest message to `$email` or `$newcomer` that has one, as if pressed in the mailbox. */
  | { readonly verb: 'open-link'; readonly route: RouteName; readonly to: string }
  | { readonly verb: 'expect-route'; readonly route: RouteName }
);

export type WalkStep = { readonly id: string; readonly line: number; readonly actions: readonly Action[] };

/** How one procedure of a guide is performed in the portal (HELP-4). */
export type Walk = {
  /** The section of the text whose steps it performs. */
  readonly section: string;
  readonly line: number;
  readonly as: Reader;
  /** What exists already when the reader begins. */
  readonly has: readonly WalkGiven[];
  /** Where the reader is before the first step. */
  readonly start: RouteName;
  readonly steps: readonly WalkStep[];
  /** What the guide promises, checked after the last step. */
  readonly result: readonly Action[];
};

/**
 * `second-factor`: the reader has an authenticator app (a visitor has one for an account of their own).
 * `colleague`: the reader's own organization has another member, `$colleague`, who is an external user.
 * `deputy`: the same, but a collaborator, who could take over.
 * `product`: the reader's own organization has ordered `$product`, which is set up and has a subscription.
 * `offer`: the same, and the reader has offered it, with the link in a mail to themselves.
 * `prepaid-money`: there is money on the prepaid account of the reader's own organization.
 */
export const walkGivens = [
  'second-factor',
  'colleague',
  'deputy',
  'product',
  'offer',
  'prepaid-money',
] as const;
export type WalkGiven = (typeof walkGivens)[number];

/** What a walk may write in a value; the runner fills it in. */
export const walkVariables = [
  'email',
  /** The address of somebody who has no account yet. */
  'newcomer',
  'password',
  /** From the newest message to `$newcomer`. */
  'code',
  /** What an authenticator app shows for the key on the page. */
  'appCode',
  /** The name of the other member, when the walk has one. */
  'colleague',
  /** The name of what has been ordered, when the walk has it. */
  'product',
  'organization',
  'secondOrganization',
  'firstName',
  /** Of a member of the demo company: what a caller reads out to the staff. */
  'supportCode',
  'unique',
  'locale',
] as const;
export type WalkVariable = (typeof walkVariables)[number];
