import { OrganizationId } from '@atrium/contracts/fields';
import { defineAction } from '@atrium/contracts/kernel/define-action';
import { open } from '@atrium/contracts/kernel/permissions';
import type { AccountScope, TenantScope } from '@atrium/db/client/scopes';
import { listOwnOrganizations } from '@atrium/db/organization/organization-queries';
import { expect, expectTypeOf, test } from 'vitest';
import { z } from 'zod';
import { implement } from './implement.ts';
import { implementSystem } from './implement-system.ts';

// What must not compile stands here under @ts-expect-error: the build fails when it does. No handler runs.

const account = defineAction({
  name: 'test.account',
  kind: 'mutation',
  scope: 'account',
  permission: 'account.update',
  input: z.object({ name: z.string().default('') }),
  output: z.object({ name: z.string() }),
  errors: ['session.password_wrong', 'account.confirmation_code_wrong'],
});
const tenant = defineAction({
  name: 'test.tenant',
  kind: 'query',
  scope: 'organization',
  permission: 'organization.read',
  input: z.object({ organizationId: OrganizationId }),
  output: z.object({}),
  errors: [],
});
const visitor = defineAction({
  name: 'test.visitor',
  kind: 'mutation',
  scope: 'public',
  permission: open('a test'),
  input: z.object({}),
  output: z.object({}),
  errors: [],
});

test('a verb refuses with the errors that its action declares, with their parameters', () => {
  const verb = implement(account, async ({ input, fail }) => {
    expectTypeOf(input).toEqualTypeOf<{ name: string }>();
    if (input.name === '1') return fail('session.password_wrong', {});
    if (input.name === '2') return fail('account.confirmation_code_wrong', { attemptsLeft: 3 });
    // @ts-expect-error: an error that the action does not declare
    if (input.name === '3') return fail('session.credentials_wrong', {});
    // @ts-expect-error: an error of the kernel is not the verb's to give
    if (input.name === '4') return fail('request.not_found', {});
    // @ts-expect-error: its parameter is missing
    return fail('account.confirmation_code_wrong', {});
  });
  expect(verb.action).toBe(account);
});

test('a verb answers what its action says', () => {
  // @ts-expect-error: the answer has no name
  implement(account, async () => ({}));
  // @ts-expect-error: the name is no text
  implement(account, async () => ({ name: 7 }));
  expect(account.name).toBe('test.account');
});

test('a verb sees its own scope and no database', () => {
  implement(tenant, async (context) => {
    expectTypeOf(context.tenant).toEqualTypeOf<TenantScope>();
    // @ts-expect-error: an organization's verb has no account scope
    context.own;
    // @ts-expect-error: a query records nothing and sends nothing
    context.audit;
    // @ts-expect-error: queries of a person do not take the scope of an organization
    listOwnOrganizations(context.tenant, context.now);
    return {};
  });
  implement(account, async (context) => {
    expectTypeOf(context.own).toEqualTypeOf<AccountScope>();
    // @ts-expect-error: an account's verb has no tenant
    context.tenant;
    return { name: '' };
  });
  expect(tenant.scope).toBe('organization');
});

test('only public actions work across tenants', () => {
  // @ts-expect-error: this one belongs to an organization
  implementSystem(tenant, async () => ({}));
  expect(implementSystem(visitor, async () => ({})).action).toBe(visitor);
});
