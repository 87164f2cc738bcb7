import type { PolicyData } from './define-policy.ts';

/** Flat facts of one action; it is allowed when any of them holds. */
export interface CompiledAction {
  readonly name: string;
  readonly typeName: string;
  /** Allowed when the actor's rank ≤ this; 0 = by no rank. */
  readonly rank: number;
  /** Allowed when the actor holds any of these flag bits. */
  readonly flags: number;
  /** Scope bits that cover the action; the sign bit stands for "not a token" and is always set. */
  readonly scopes: number;
  /** Level masks at the resource (0) and at its n-th parent (n). */
  readonly masks: readonly number[];
  /** Type indices along the same chain. */
  readonly chain: readonly number[];
  readonly collection: boolean;
}

export interface CompiledType {
  readonly name: string;
  /** Type indices, nearest parent first. */
  readonly parents: readonly number[];
  /** Bit n of a mask is the n-th level. */
  readonly levels: readonly string[];
  /** Bit n of a row mask is the n-th action on one resource. */
  readonly actions: readonly string[];
}

/** What deciding and explaining read, in the browser too; `P` only carries the names for the type checker. */
export interface PolicyTables<P extends PolicyData = PolicyData> {
  /** Fingerprint; contexts made under another policy are refused. */
  readonly version: string;
  /** Index + 1 = rank. */
  readonly roles: readonly string[];
  readonly flags: readonly string[];
  readonly scopes: readonly string[];
  readonly types: readonly CompiledType[];
  readonly actions: ReadonlyMap<string, CompiledAction>;
  readonly data?: P;
}

/** The tables, and what it takes to resolve stored rows into a context. */
export interface CompiledPolicy<P extends PolicyData = PolicyData> extends PolicyTables<P> {
  /** Lowest rank that can hold the flag. */
  readonly flagRanks: readonly number[];
  readonly group: { readonly type: number; readonly member: number; readonly leader: number } | null;
  readonly self: { readonly type: number; readonly level: number } | null;
}

/** Sign bit in a scope mask: the actor is a person, not a token, so no scope narrows it. */
export const NO_TOKEN = -2147483648;

/** Levels, flags, scopes and actions of a type each fit one 32-bit word beside the sign bit. */
export const MAX_BITS = 31;

/** Milliseconds; the largest moment a Date can hold stands for "no end". */
export const NEVER = 8.64e15;

/** An end as answers show it: null = no end. */
export function shownEnd(until: number): number | null {
  return until === NEVER ? null : until;
}

/** The action's facts; an unknown name is a fault of the caller and never an answer. */
export function ruleOf(policy: PolicyTables, action: string): CompiledAction {
  const rule = policy.actions.get(action);
  if (!rule) throw new Error(`unknown action ${action}`);
  return rule;
}

/** Rank of an actor without any role in the organization. */
export function outsiderRank(policy: PolicyTables): number {
  return policy.roles.length + 1;
}
