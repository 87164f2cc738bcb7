import { permissions } from '@atrium/contracts/kernel/permissions';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { expect, test } from 'vitest';
import { decide } from './gate.ts';

test('PERM-1: every permission × every role is the reviewed table', () => {
  const table = permissions.map((permission) => {
    const answers = [...memberRoles, null].map((role) => {
      const decision = decide({ role, billingRight: true }, permission);
      return `${role ?? 'nobody'}: ${decision.allowed ? 'yes' : decision.missing}`;
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
    ]
  `);
});
