import type {
  ActionErrorCode,
  ActionInput,
  ActionName,
  ActionOutput,
  actions,
} from '@atrium/contracts/actions';
import type { ErrorCode, ErrorParams, FieldError } from '@atrium/contracts/kernel/error-catalogue';

// In the published package this file is written from the contracts as plain types: scripts/write-api-types.ts.

type Actions = typeof actions;
type AllActions = { [F in keyof Actions]: Actions[F][keyof Actions[F]] }[keyof Actions];

/** As `takesTokens` decides it. */
type TakesTokens<A> = A extends {
  readonly sudo?: infer Sudo;
  readonly byToken?: infer By;
  readonly scope: infer S;
}
  ? true extends Sudo
    ? false
    : By extends boolean
      ? By
      : S extends 'organization' | 'staff'
        ? true
        : false
  : false;
type ToolAction = {
  [N in ActionName]: true extends TakesTokens<Extract<AllActions, { name: N }>> ? N : never;
}[ActionName];
type KindOf<N extends ActionName> = Extract<AllActions, { name: N }>['kind'];

/** Every action that a token can call, by its name. */
export type Api = {
  [N in ToolAction]: {
    readonly kind: KindOf<N>;
    readonly input: ActionInput<N>;
    readonly output: ActionOutput<N>;
    readonly error: ActionErrorCode<N>;
  };
};

export type { ErrorCode, ErrorParams, FieldError };
