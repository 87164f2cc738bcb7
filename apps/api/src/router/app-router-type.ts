import type { actions } from '@atrium/contracts/actions';
import type { AnyAction, InputOf, OutputOf } from '@atrium/contracts/kernel/define-action';
import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server';
import type { router } from './trpc.ts';

type Root =
  ReturnType<typeof router<Record<never, never>>> extends TRPCBuiltRouter<infer R, infer _> ? R : never;

type Definition<A extends AnyAction> = {
  input: InputOf<A>;
  output: OutputOf<A>;
  meta: object;
  errorShape: Root['errorShape'];
};

type Mounted<A> = A extends AnyAction
  ? A['kind'] extends 'query'
    ? TRPCQueryProcedure<Definition<A>>
    : TRPCMutationProcedure<Definition<A>>
  : never;

type Actions = typeof actions;
type Mounts = { [F in keyof Actions]: { [K in keyof Actions[F]]: Mounted<Actions[F][K]> } };

/**
 * The router's type, spelled by the contracts: inferred from its parts it is longer than the compiler writes down. That the
 * parts are these is checked where they are put together.
 */
export type AppRouter = TRPCBuiltRouter<Root, Mounts>;
