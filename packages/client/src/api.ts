import type {
  ActionErrorCode,
  ActionInput,
  ActionName,
  ActionOutput,
  ByName,
} from '@atrium/contracts/actions';
import type { ErrorCode, ErrorParams, FieldError } from '@atrium/contracts/kernel/error-catalogue';

// In the published package this file is written from the contracts as plain types: scripts/write-api-types.ts.

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
  [N in ActionName]: true extends TakesTokens<ByName<N>> ? N : never;
}[ActionName];
type KindOf<N extends ActionName> = ByName<N>['kind'];

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
