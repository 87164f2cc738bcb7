import { permissions, resourcePermissions } from '@atrium/contracts/kernel/permissions';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { expect, test } from 'vitest';
import { ruleOf } from '../engine/compiled-policy.ts';
import { explainRule } from '../engine/explain.ts';
import { compiledAtriumPolicy as policy } from './compiled-atrium-policy.ts';
import { missingOf } from './missing.ts';
import { context, member, now, of } from './test-actors.ts';

/** Decided at the type that the thing turns out to have. */
const loadedTypes = ['product.', 'principal.', 'grant.', 'api_token.revoke'];

test('PERM-1: every permission × every role is the reviewed table', () => {
  const named = resourcePermissions.filter((name) => !loadedTypes.some((start) => name.startsWith(start)));
  const table = [...permissions, ...named].map((permission) => {
    const rule = ruleOf(policy, permission);
    const answers = [...memberRoles, null].map((role) => {
      const actor = role === null ? context({}) : of(role);
      const asked = rule.collection ? { type: rule.typeName } : { type: rule.typeName, id: 'o' };
      return `${role ?? 'nobody'}: ${missingOf(explainRule(policy, rule, actor, asked, now)) ?? 'yes'}`;
    });
    return `${permission} | ${answers.join(' | ')}`;
  });
  expect(table).toMatchInlineSnapshot(`
    [
      "account.read | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: yes",
      "account.update | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: yes",
      "organization.list | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: yes",
      "organization.create | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: yes",
      "organization.read | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: membership",
      "organization.update | legal_representative: yes | administrator: legal_representative | collaborator: legal_representative | external_user: legal_representative | nobody: membership",
      "organization.update_security | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "organization.delete | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "organization.request_succession | legal_representative: yes | administrator: yes | collaborator: yes | external_user: collaborator | nobody: membership",
      "organization.transfer_products | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "member.list | legal_representative: yes | administrator: yes | collaborator: yes | external_user: collaborator | nobody: membership",
      "member.export | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "member.invite | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "invitation.list | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "team.list | legal_representative: yes | administrator: yes | collaborator: yes | external_user: collaborator | nobody: membership",
      "team.create | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "support_access.list | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "support_access.grant | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "support_access.withdraw | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "audit.read | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "audit.export | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "billing.invoice.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.payment.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.payment.create | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.prepaid.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.prepaid.update | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.address.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.address.update | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.order.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.order.create | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.renewal.read | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "billing.renewal.update | legal_representative: yes | administrator: yes | collaborator: billing_right | external_user: billing_right | nobody: membership",
      "api_token.list | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: membership",
      "api_token.create | legal_representative: yes | administrator: yes | collaborator: yes | external_user: yes | nobody: membership",
      "member.read | legal_representative: yes | administrator: yes | collaborator: yes | external_user: level | nobody: level",
      "member.read_access | legal_representative: yes | administrator: yes | collaborator: level | external_user: level | nobody: level",
      "member.update_preferences | legal_representative: level | administrator: level | collaborator: level | external_user: level | nobody: level",
      "member.leave | legal_representative: level | administrator: level | collaborator: level | external_user: level | nobody: level",
      "member.update_role | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "member.grant_legal_representative | legal_representative: yes | administrator: legal_representative | collaborator: legal_representative | external_user: legal_representative | nobody: membership",
      "member.update_rights | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "member.block | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "member.remove | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "invitation.resend | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "invitation.update | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "invitation.revoke | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "team.read | legal_representative: yes | administrator: yes | collaborator: yes | external_user: level | nobody: level",
      "team.update | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "team.add_member | legal_representative: yes | administrator: yes | collaborator: level | external_user: level | nobody: level",
      "team.remove_member | legal_representative: yes | administrator: yes | collaborator: level | external_user: level | nobody: level",
      "team.grant | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
      "team.delete | legal_representative: yes | administrator: yes | collaborator: administrator | external_user: administrator | nobody: membership",
    ]
  `);
});

test('PERM-1: a permission on one thing is none of a collection, and none of the others is asked of one thing', () => {
  for (const name of resourcePermissions)
    expect(policy.actions.get(name)?.collection ?? false, name).toBe(false);
  for (const name of permissions) {
    const rule = ruleOf(policy, name);
    expect(rule.collection || rule.typeName === 'organization', name).toBe(true);
  }
});

test('PERM-6: a refusal says in one word what would be needed', () => {
  const missing = (actor: ReturnType<typeof of>, action: string, id = 'x') => {
    const rule = ruleOf(policy, action);
    const asked = rule.collection ? { type: rule.typeName } : { type: rule.typeName, id };
    return missingOf(explainRule(policy, rule, actor, asked, now));
  };
  expect(missing(of('collaborator'), 'billing.invoice.read')).toBe('billing_right');
  expect(missing(of('collaborator'), 'product.hosting.read')).toBe('level');
  expect(missing(of('collaborator'), 'audit.read')).toBe('administrator');
  expect(missing(of('external_user'), 'member.list')).toBe('collaborator');
  expect(missing(of('administrator'), 'organization.update')).toBe('legal_representative');
  expect(missing(context({ member: member('administrator', { blocked: true }) }), 'audit.read')).toBe(
    'membership',
  );
  const token = { tokenId: 't', scopes: ['products:read'], endsAt: null };
  expect(missing(of('administrator', { token }), 'audit.read')).toBe('scope');
  expect(missing(of('administrator'), 'audit.read')).toBeNull();
});
