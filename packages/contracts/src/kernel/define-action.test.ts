import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { type ActionErrorCode, type ActionInput, type ActionOutput, actions } from '../actions.ts';
import { OrganizationId } from '../fields.ts';
import { defineAction, type KernelErrorCode } from './define-action.ts';
import { DomainError } from './domain-error.ts';
import { errorCatalogue } from './error-catalogue.ts';
import { open } from './permissions.ts';

// What must not compile stands here under @ts-expect-error: the build fails when it does. The calls run, too, and
// do nothing.

const empty = { input: z.object({}), output: z.object({}), errors: [] } as const;

test('no action without a permission, a public one without a reason', () => {
  // @ts-expect-error: `permission` is missing
  defineAction({ ...empty, name: 'test.one', kind: 'query', scope: 'account' });
  const own = { ...empty, name: 'test.one', kind: 'query', scope: 'account' } as const;
  // @ts-expect-error: a permission that the policy does not know
  defineAction({ ...own, permission: 'account.explode' });
  // @ts-expect-error: an account action cannot be open to everybody
  defineAction({ ...own, permission: open('why not') });
  // @ts-expect-error: a public action has a reason, not a permission that nobody could hold yet
  defineAction({ ...own, scope: 'public', permission: 'account.read' });
  expect(actions.account.signUp.permission.open).toBeTruthy();
});

test('an organization action names its organization, an idempotent one its key', () => {
  const named = { ...empty, name: 'test.one', kind: 'mutation', permission: 'organization.read' } as const;
  // @ts-expect-error: the input has no organizationId
  defineAction({ ...named, scope: 'organization' });
  defineAction({ ...named, scope: 'organization', input: z.object({ organizationId: OrganizationId }) });
  // @ts-expect-error: the input has no idempotencyKey
  defineAction({ ...named, scope: 'account', idempotent: true });
  defineAction({
    ...named,
    scope: 'account',
    idempotent: true,
    input: z.object({ idempotencyKey: z.uuid() }),
  });
});

test('a permission on one thing names the input field with its id; any other names none', () => {
  const input = z.object({ organizationId: OrganizationId, teamId: z.uuid(), others: z.array(z.uuid()) });
  const team = {
    ...empty,
    name: 'test.one',
    kind: 'query',
    scope: 'organization',
    permission: 'team.read',
    input,
  } as const;
  const defined = defineAction({ ...team, resource: 'teamId' });
  expectTypeOf(defined.resource).toEqualTypeOf<'teamId' | undefined>();
  // @ts-expect-error: which team?
  defineAction(team);
  // @ts-expect-error: the input has no such field
  defineAction({ ...team, resource: 'productId' });
  // @ts-expect-error: a list of ids is not one thing
  defineAction({ ...team, resource: 'others' });
  // @ts-expect-error: this permission is asked of the organization
  defineAction({ ...team, permission: 'team.list', resource: 'teamId' });
  // @ts-expect-error: a person's own action has no organization in which to look for it
  defineAction({ ...team, scope: 'account', resource: 'teamId' });
});

test('an action has a name of two words, errors of the catalogue, and a limit that can be counted', () => {
  const signedIn = { ...empty, kind: 'query', scope: 'account', permission: 'account.read' } as const;
  // @ts-expect-error: one word
  defineAction({ ...signedIn, name: 'test' });
  // @ts-expect-error: an error that is not in the catalogue
  defineAction({ ...signedIn, name: 'test.one', errors: ['account.exploded'] });
  const visitor = {
    ...empty,
    name: 'test.one',
    kind: 'query',
    scope: 'public',
    permission: open('a test'),
  } as const;
  const limit = { limit: 1, windowSeconds: 1 };
  // @ts-expect-error: in a public action nobody is known who could be counted
  defineAction({ ...visitor, rateLimit: { ...limit, by: 'actor' } });
  defineAction({ ...visitor, rateLimit: { ...limit, by: 'address' } });
});

test('the error codes of an action are its own and those of the kernel, no more and no fewer', () => {
  expectTypeOf<ActionErrorCode<'organization.update'>>().toEqualTypeOf<
    | 'organization.currency_change_unconfirmed'
    | 'organization.vat_number_not_for_type'
    | 'organization.changed_meanwhile'
    | KernelErrorCode
  >();
  expectTypeOf<ActionErrorCode<'session.signIn'>>().toEqualTypeOf<
    'session.credentials_wrong' | KernelErrorCode
  >();
  expectTypeOf<ActionErrorCode<'organization.list'>>().toEqualTypeOf<KernelErrorCode>();
});

test('inputs and outputs are exact', () => {
  expectTypeOf<ActionInput<'session.signIn'>>().toEqualTypeOf<{ email: string; password: string }>();
  expectTypeOf<ActionOutput<'session.confirmPassword'>>().toEqualTypeOf<{ sudoUntil: string }>();
  expectTypeOf<ActionInput<'account.confirmEmail'>>().toEqualTypeOf<
    | { by: 'code'; confirmationId: string; code: string }
    | { by: 'link'; token: string; confirmationId?: string | null | undefined }
  >();
  expectTypeOf<ActionOutput<'organization.create'>['role']>().toEqualTypeOf<
    'legal_representative' | 'administrator' | 'collaborator' | 'external_user'
  >();
});

test('an error is made with the parameters of its code', () => {
  expect(new DomainError('request.rate_limited', { retryAfterSeconds: 3 }).params).toEqual({
    retryAfterSeconds: 3,
  });
  // @ts-expect-error: a parameter is missing
  new DomainError('request.rate_limited', {});
  // @ts-expect-error: a parameter of another type
  new DomainError('request.rate_limited', { retryAfterSeconds: 'soon' });
  // @ts-expect-error: a code that is not in the catalogue
  new DomainError('request.exploded', {});
});

test('API-2: every code is `entity.reason`, and every error of an action is in the catalogue', () => {
  for (const code of Object.keys(errorCatalogue)) expect(code).toMatch(/^[a-z]+(_[a-z]+)*\.[a-z_]+$/);
  for (const action of Object.values(actions).flatMap((feature) => Object.values(feature))) {
    for (const code of action.errors) expect(errorCatalogue).toHaveProperty([code]);
  }
});
