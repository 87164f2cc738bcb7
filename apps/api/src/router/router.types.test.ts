import type { ActionInput, ActionName, ActionOutput } from '@atrium/contracts/actions';
import type { ErrorData } from '@atrium/contracts/kernel/error-catalogue';
import { listOrganizationsVerb } from '@atrium/core/organization/list-organizations';
import { updateOrganizationVerb } from '@atrium/core/organization/update-organization';
import type { inferRouterInputs, inferRouterOutputs } from '@trpc/server';
import { expectTypeOf, test } from 'vitest';
import type { AppRouter } from './app-router.ts';
import { mountMutation, mountQuery } from './trpc.ts';

type Inputs = inferRouterInputs<AppRouter>;
type Outputs = inferRouterOutputs<AppRouter>;

/** By the name of the action, as the contracts have it: `organization.update`. */
type InputAt<N extends ActionName> = N extends `${infer F extends keyof Inputs}.${infer V}`
  ? Inputs[F][V & keyof Inputs[F]]
  : never;
type OutputAt<N extends ActionName> = N extends `${infer F extends keyof Outputs}.${infer V}`
  ? Outputs[F][V & keyof Outputs[F]]
  : never;
type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
type Strange = {
  [N in ActionName]: [Same<InputAt<N>, ActionInput<N>>, Same<OutputAt<N>, ActionOutput<N>>] extends [
    true,
    true,
  ]
    ? never
    : N;
}[ActionName];

test('API-1: the client sees of every action exactly the input and output of its contract', () => {
  // Names the action that differs, if there is one.
  expectTypeOf<Strange>().toEqualTypeOf<never>();
});

test('API-1: and these are real types, not any', () => {
  expectTypeOf<Inputs['session']['signIn']>().toEqualTypeOf<{ email: string; password: string }>();
  expectTypeOf<Inputs['organization']['update']>().not.toBeAny();
  expectTypeOf<Outputs['organization']['get']['currency']>().toEqualTypeOf<'CHF' | 'EUR'>();
  expectTypeOf<Outputs['account']['get']['account']['locale']>().toEqualTypeOf<
    'fr' | 'de' | 'es' | 'it' | 'en'
  >();
});

test('API-2: a refusal has the shape of the catalogue', () => {
  expectTypeOf<AppRouter['_def']['_config']['$types']['errorShape']['data']>().toEqualTypeOf<ErrorData>();
});

test('a query cannot be mounted as a mutation, nor the other way round', () => {
  // @ts-expect-error: a query
  mountMutation(listOrganizationsVerb);
  // @ts-expect-error: a mutation
  mountQuery(updateOrganizationVerb);
});
