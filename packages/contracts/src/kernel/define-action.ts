import type { z } from 'zod';
import type { ErrorCode } from './error-catalogue.ts';
import type { OpenPermission, Permission, ResourcePermission, StaffPermission } from './permissions.ts';

export type ActionKind = 'query' | 'mutation';

/**
 * Where an action lives: `organization` actions name their tenant in the input and see nothing else,
 * `account` actions belong to the signed-in person, `staff` ones to the provider's staff at the desk, across
 * tenants and with a record of each view (DESK-1), `public` ones are open to anybody and say why.
 */
export type ActionScope = 'organization' | 'account' | 'staff' | 'public';

type PermissionOf<S extends ActionScope> = S extends 'public'
  ? OpenPermission
  : S extends 'staff'
    ? StaffPermission
    : Permission;

export type RateLimit = {
  /** How many calls are allowed in one window. */
  readonly limit: number;
  readonly windowSeconds: number;
  /** What is counted: calls of one signed-in person, or of one network address. */
  readonly by: 'actor' | 'address';
};

export type Action<
  N extends string = string,
  K extends ActionKind = ActionKind,
  S extends ActionScope = ActionScope,
  I extends z.ZodType = z.ZodType,
  O extends z.ZodType = z.ZodType,
  E extends ErrorCode = ErrorCode,
  R extends string = string,
> = {
  /** `entity.verb`: the router path, and the name of the audit event. */
  readonly name: N;
  readonly kind: K;
  readonly scope: S;
  readonly permission: PermissionOf<S>;
  /** The input field with the id of the one thing that the permission is asked of; an unknown id answers `request.not_found`. */
  readonly resource?: R;
  readonly input: I;
  readonly output: O;
  /** The domain errors of this action; those of the kernel (`KernelErrorCode`) come with every action. */
  readonly errors: readonly E[];
  /**
   * Needs a password confirmed in the last 10 minutes of this session (SEC-8). `legal_representative`: only where that
   * role is given or taken, which the verb finds out (MEM-3).
   */
  readonly sudo?: boolean | 'legal_representative';
  /** Whether an API token may be used; without it only in an organization or at the desk (`takesTokens`). */
  readonly byToken?: boolean;
  /** Open to a member who has yet to set up the second factor that the organization requires: to leave it (ORG-8). */
  readonly withoutSecondFactor?: boolean;
  /** The input carries `idempotencyKey`; a repeated call gets the first answer again (PAY-5). */
  readonly idempotent?: boolean;
  /** Takes a file beside its input, as the body of the request; a larger one is refused while it is read. */
  readonly file?: { readonly maxBytes: number };
  /** Nobody is known yet in a public action, so only addresses can be counted there. */
  readonly rateLimit?: S extends 'public' ? RateLimit & { readonly by: 'address' } : RateLimit;
};

// biome-ignore lint/suspicious/noExplicitAny: the one place where an action of any shape is meant.
export type AnyAction = Action<string, ActionKind, any, z.ZodType, z.ZodType, any, any>;

type TenantInput = z.ZodType<{ organizationId: string }>;
type IdempotentInput = z.ZodType<{ idempotencyKey: string }>;

/** Fields of the input that always hold one id. */
type IdField<I extends z.ZodType> = {
  [F in keyof z.output<I> & string]: z.output<I>[F] extends string ? F : never;
}[keyof z.output<I> & string];

/** A permission on one thing names the field with its id; any other names none. */
type NamesResource<S extends ActionScope, P, I extends z.ZodType> = [P] extends [ResourcePermission]
  ? S extends 'organization'
    ? { readonly resource: IdField<I> }
    : never
  : { readonly resource?: never };

/** Declares what can be said: one per action, imported by the verb, the router and the tests. */
export function defineAction<
  const N extends `${string}.${string}`,
  const K extends ActionKind,
  const S extends ActionScope,
  I extends z.ZodType,
  O extends z.ZodType,
  const E extends ErrorCode,
  const P extends PermissionOf<S>,
  const Idempotent extends boolean = false,
  const R extends string = never,
  const Sudo extends boolean | 'legal_representative' = false,
  const ByToken extends boolean | undefined = undefined,
>(
  action: Omit<Action<N, K, S, I, O, E, R>, 'idempotent' | 'input' | 'permission' | 'sudo' | 'byToken'> & {
    readonly sudo?: Sudo;
    readonly byToken?: ByToken;
    readonly permission: P;
    readonly idempotent?: Idempotent;
    readonly input: I &
      (S extends 'organization' ? TenantInput : unknown) &
      (Idempotent extends true ? IdempotentInput : unknown);
  } & NamesResource<S, P, I>,
): Action<N, K, S, I, O, E, R> & ForTools<Sudo, ByToken> {
  return action as never;
}

/** Kept in the type, so that a client knows what a token can call. */
type ForTools<Sudo, ByToken> = { readonly sudo?: Sudo; readonly byToken?: ByToken };

/**
 * Whether a tool can call it with an API token (API-4): what belongs to an organization or the desk, never what a
 * person confirms with a password, and of the account only what says so.
 */
export const takesTokens = ({
  scope,
  sudo,
  byToken,
}: Pick<AnyAction, 'scope' | 'sudo' | 'byToken'>): boolean =>
  sudo !== true && (byToken ?? (scope === 'organization' || scope === 'staff'));

/** Errors that the kernel itself can answer, whatever the action. */
export type KernelErrorCode =
  | 'request.invalid_input'
  | 'request.not_found'
  | 'request.rate_limited'
  | 'request.too_large'
  | 'request.cross_site'
  | 'request.idempotency_mismatch'
  | 'request.busy'
  | 'request.unexpected'
  | 'session.required'
  | 'session.sudo_required'
  | 'session.two_factor_required'
  | 'token.invalid'
  | 'permission.denied';

export type InputOf<A extends AnyAction> = z.input<A['input']>;
export type OutputOf<A extends AnyAction> = z.output<A['output']>;
export type ErrorCodeOf<A extends AnyAction> = A['errors'][number] | KernelErrorCode;
