import type { Order } from '../order.ts';
import { isList, listKey } from './contract-file.ts';

/** What somebody who is refused lacks; the first two refuse no member. */
export type Rule =
  | 'signed_in'
  | 'member'
  | 'collaborator'
  | 'billing_right'
  | 'level'
  | 'administrator'
  | 'legal_representative';

/** Somebody just below what a rule asks for; null when every member may. */
const refusedRole: Readonly<Record<Rule, string | null>> = {
  ...{ signed_in: null, member: null, collaborator: 'external_user', billing_right: 'collaborator' },
  ...{ level: 'collaborator', administrator: 'collaborator', legal_representative: 'administrator' },
};

/** core: success, refused, other tenant, as far as the scope knows them. */
export function testFile(order: Order, rule: Rule): string {
  const tests = { organization: organizationTests, account: accountTests, public: publicTests }[order.scope];
  const body = tests(order, rule);
  const helpers = [
    'addMember',
    'createPerson',
    'createTestOrganization',
    'refusalOf',
    'runAs',
    'useTestHost',
  ];
  return `
    import { expect, test } from 'vitest';
    import { ${helpers.filter((name) => body.includes(`${name}(`) || name === 'useTestHost').join(', ')} } from '../../test/test-host.ts';
    import { ${order.constant}Verb } from './${order.file}.ts';

    const host = useTestHost();
    ${body}`;
}

const answerOf = (order: Order, id: string): string =>
  isList(order) ? `{ ${listKey(order)}: [{ id: ${id} }] }` : `{ id: ${id} }`;

function organizationTests(order: Order, rule: Rule): string {
  const { action, constant, kind } = order;
  const verb = `${constant}Verb`;
  const role = refusedRole[rule];
  const recorded =
    kind === 'mutation'
      ? auditCheck('organizationAuditEvent', 'organizationId', 'organizationId', action)
      : '';
  const refused =
    role &&
    `
    test('${action}: ${/^[ae]/.test(role) ? 'an' : 'a'} ${role} is refused and told what is missing', async () => {
      const member = await createPerson(host());
      const organizationId = await createTestOrganization(host(), await createPerson(host()));
      await addMember(host(), organizationId, member, '${role}');
      const refusal = await refusalOf(runAs(host(), member, ${verb}, { organizationId }));
      expect(refusal).toMatchObject({ code: 'permission.denied', params: { missing: '${rule}' } });
    });`;
  return `
    test('${action}: a legal representative succeeds${recorded && ', and it is recorded'}', async () => {
      const owner = await createPerson(host());
      const organizationId = await createTestOrganization(host(), owner);
      const answer = await runAs(host(), owner, ${verb}, { organizationId });
      expect(answer).toEqual(${answerOf(order, 'organizationId')});
      ${recorded}
    });
    ${refused ?? ''}

    test('${action}: to a stranger the organization does not exist', async () => {
      const organizationId = await createTestOrganization(host(), await createPerson(host()));
      const refusal = await refusalOf(runAs(host(), await createPerson(host()), ${verb}, { organizationId }));
      expect(refusal.code).toBe('request.not_found');
    });`;
}

function accountTests(order: Order): string {
  const { action, constant, kind } = order;
  const verb = `${constant}Verb`;
  const recorded =
    kind === 'mutation' ? auditCheck('accountAuditEvent', 'accountId', 'person.id', action) : '';
  return `
    test('${action}: everybody gets their own${recorded && ', and it is recorded'}', async () => {
      const person = await createPerson(host());
      const other = await createPerson(host());
      expect(await runAs(host(), person, ${verb}, {})).toEqual(${answerOf(order, 'person.id')});
      expect(await runAs(host(), other, ${verb}, {})).toEqual(${answerOf(order, 'other.id')});
      ${recorded}
    });

    test('${action}: a visitor is asked to sign in', async () => {
      const refusal = await refusalOf(runAs(host(), null, ${verb}, {}));
      expect(refusal.code).toBe('session.required');
    });`;
}

const publicTests = ({ action, constant }: Order): string => `
  test('${action}: a visitor succeeds', async () => {
    expect(await runAs(host(), null, ${constant}Verb, {})).toEqual({ done: true });
  });`;

const auditCheck = (table: string, column: string, value: string, action: string): string => `
  const events = await host().db
    .selectFrom('${table}').select('event').where('${column}', '=', ${value}).execute();
  expect(events).toContainEqual({ event: '${action}' });`;
