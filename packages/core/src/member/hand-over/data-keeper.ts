import type { HandOverDecision } from '@atrium/contracts/member/member-types';
import type { TenantScope } from '@atrium/db/client/scopes';
import { calendars } from './calendars.ts';
import { driveFiles } from './drive-files.ts';
import { sharedMailboxes } from './shared-mailboxes.ts';

/** Something that a product holds of a person. */
export type HeldItem = {
  readonly id: string;
  readonly kind: string;
  readonly name: string;
  readonly product: string;
};

export type Decided = { readonly decision: HandOverDecision; readonly recipientId: string | null };

/** What a product type does with a person's data when they go (MEM-7). A new type adds one to `dataKeepers`. */
export type DataKeeper = {
  /** What can be decided for each item; the first is what the form proposes. */
  readonly decisions: readonly [HandOverDecision, ...HandOverDecision[]];
  /** What happens when the person leaves by themselves, and nobody decides. */
  readonly whenLeaving: HandOverDecision;
  readonly held: (tenant: TenantScope, accountId: string) => Promise<readonly HeldItem[]>;
  /** In the transaction of the removal; what happens outside goes through the outbox. */
  readonly carryOut: (tenant: TenantScope, item: HeldItem, decided: Decided) => Promise<void>;
};

export const dataKeepers: readonly DataKeeper[] = [driveFiles, sharedMailboxes, calendars];
