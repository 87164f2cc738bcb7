import { expect, test } from 'vitest';
import {
  addMember,
  createPerson,
  createTestOrganization,
  mailsTo,
  refusalOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { updateOrganizationVerb } from './update-organization.ts';

const host = useTestHost();

const details = (organizationId: string, change: object = {}) => ({
  organizationId,
  version: 0,
  name: 'Test Company',
  type: 'company',
  postalAddress: { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' },
  phone: '',
  vatNumber: '',
  documentLocale: 'en',
  ...change,
});

const inGermany = {
  postalAddress: { line1: 'Weg 2', line2: '', postalCode: '10115', city: 'Berlin', country: 'DE' },
};

test('ORG-2: a change is stored, recorded with old and new values, and every legal representative gets a mail', async () => {
  const owner = await createPerson(host());
  const second = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  await addMember(host(), organizationId, second, 'legal_representative');

  const answer = await runAs(
    host(),
    owner,
    updateOrganizationVerb,
    details(organizationId, { name: 'New name' }),
  );

  expect(answer).toMatchObject({ name: 'New name', version: 1, can: { update: { allowed: true } } });
  const [event] = await host()
    .db.selectFrom('organizationAuditEvent')
    .selectAll()
    .where('organizationId', '=', organizationId)
    .execute();
  expect(event).toMatchObject({
    event: 'organization.update',
    actorAccountId: owner.id,
    before: { name: 'Test Company' },
    after: { name: 'New name' },
  });
  for (const person of [owner, second]) {
    const [mail] = await mailsTo(host().db, person.email);
    expect(mail).toMatchObject({
      template: 'organizationChanged',
      content: {
        organizationName: 'New name',
        changes: [{ field: 'name', before: 'Test Company', after: 'New name' }],
        link: `https://portal.example/o/${organizationId}/organization`,
      },
    });
  }
});

test.each(['administrator', 'collaborator', 'external_user'] as const)(
  'ORG-2: %s is refused and told that a legal representative is needed',
  async (role) => {
    const owner = await createPerson(host());
    const other = await createPerson(host());
    const organizationId = await createTestOrganization(host(), owner);
    await addMember(host(), organizationId, other, role);
    const refusal = await refusalOf(runAs(host(), other, updateOrganizationVerb, details(organizationId)));
    expect(refusal).toMatchObject({ code: 'permission.denied', params: { missing: 'legal_representative' } });
  },
);

test('ORG-1: to a stranger the organization does not exist', async () => {
  const organizationId = await createTestOrganization(host(), await createPerson(host()));
  const stranger = await createPerson(host());
  const refusal = await refusalOf(runAs(host(), stranger, updateOrganizationVerb, details(organizationId)));
  expect(refusal.code).toBe('request.not_found');
});

test('ORG-3: a country with another currency is refused until the new currency has been accepted', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const change = details(organizationId, inGermany);

  const refusal = await refusalOf(runAs(host(), owner, updateOrganizationVerb, change));
  expect(refusal).toMatchObject({
    code: 'organization.currency_change_unconfirmed',
    params: { from: 'CHF', to: 'EUR' },
  });
  const wrong = await refusalOf(
    runAs(host(), owner, updateOrganizationVerb, { ...change, acceptedCurrency: 'CHF' }),
  );
  expect(wrong.code).toBe('organization.currency_change_unconfirmed');

  const answer = await runAs(host(), owner, updateOrganizationVerb, { ...change, acceptedCurrency: 'EUR' });
  expect(answer.currency).toBe('EUR');
});

test('a change made from an older version is refused, so that nobody overwrites what they have not seen', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const attempts = ['First', 'Second'].map((name) =>
    runAs(host(), owner, updateOrganizationVerb, details(organizationId, { name })).then(
      () => 'stored',
      (error) => error.code,
    ),
  );
  expect((await Promise.all(attempts)).sort()).toEqual(['organization.changed_meanwhile', 'stored']);
});

test('a person has no VAT number: the error stands beside the field', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const refusal = await refusalOf(
    runAs(
      host(),
      owner,
      updateOrganizationVerb,
      details(organizationId, { type: 'individual', vatNumber: 'CHE123456789' }),
    ),
  );
  expect(refusal).toMatchObject({
    code: 'organization.vat_number_not_for_type',
    fields: [{ path: 'vatNumber' }],
  });
});

test('saving without a change records nothing and writes to nobody', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const answer = await runAs(host(), owner, updateOrganizationVerb, details(organizationId));
  expect(answer.version).toBe(0);
  expect(await mailsTo(host().db, owner.email)).toEqual([]);
});

test('API-2: wrong input names every field at fault with a code', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const refusal = await refusalOf(
    runAs(
      host(),
      owner,
      updateOrganizationVerb,
      details(organizationId, {
        name: '  ',
        phone: 'call me',
        postalAddress: { line1: 'x'.repeat(71), line2: '', postalCode: '1', city: 'B\u0000', country: 'XX' },
      }),
    ),
  );
  expect(refusal.code).toBe('request.invalid_input');
  expect(Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]))).toEqual({
    name: 'field.required',
    phone: 'field.invalid_phone',
    'postalAddress.line1': 'field.too_long',
    'postalAddress.city': 'field.control_characters',
    'postalAddress.country': 'field.unknown_choice',
  });
});

test('a change that is sent again after its answer was lost is no conflict', async () => {
  const owner = await createPerson(host());
  const organizationId = await createTestOrganization(host(), owner);
  const change = details(organizationId, { name: 'Sent twice' });
  await runAs(host(), owner, updateOrganizationVerb, change);
  expect(await runAs(host(), owner, updateOrganizationVerb, change)).toMatchObject({ version: 1 });
  expect(await mailsTo(host().db, owner.email)).toHaveLength(1);
});
