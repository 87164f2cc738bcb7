import { randomUUID } from 'node:crypto';
import { DomainError } from '@atrium/contracts/kernel/domain-error';
import { beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import {
  createPerson,
  createTestOrganization,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { confirmEmailVerb } from '../account/confirm-email.ts';
import { signUpVerb } from '../account/sign-up.ts';
import { updateAccountVerb } from '../account/update-account.ts';
import { createOrganizationVerb } from '../organization/create-organization.ts';
import { getOrganizationVerb } from '../organization/get-organization.ts';
import { updateOrganizationVerb } from '../organization/update-organization.ts';
import { signInVerb } from '../session/sign-in.ts';
import { parseInput } from './parse-input.ts';

const host = useTestHost();
let person: TestPerson;
let organizationId: string;
beforeAll(async () => {
  person = await createPerson(host());
  organizationId = await createTestOrganization(host(), person);
});

const megabyte = 'x'.repeat(1_000_000);

function nested(depth: number): unknown {
  let value: unknown = 'leaf';
  for (let i = 0; i < depth; i += 1) value = i % 2 ? [value] : { value };
  return value;
}

const hostileValues: [string, unknown][] = [
  ['a string of a megabyte', megabyte],
  ['an array nested 5,000 deep', nested(5000)],
  ['null', null],
  ['a number', 7],
  ['NaN', Number.NaN],
  ['an empty object', {}],
  ['an array', ['a']],
  ['a boolean', true],
  ['a lone surrogate', 'a\ud800b'],
  ['a zero byte', 'a\0b'],
];

const details = () => ({
  organizationId,
  version: 0,
  name: 'Test Company',
  type: 'company',
  postalAddress: { line1: 'Street 1', line2: '', postalCode: '8000', city: 'Zürich', country: 'CH' },
  phone: '',
  vatNumber: '',
  documentLocale: 'en',
});

const signUp = () => ({
  firstName: 'A',
  lastName: 'B',
  email: `bounds-${randomUUID()}@test.example`,
  password: 'correct horse battery staple',
  locale: 'en',
  country: 'CH',
});

const verbs = [
  ['account.signUp', signUpVerb, signUp],
  ['organization.update', updateOrganizationVerb, details],
  [
    'organization.create',
    createOrganizationVerb,
    () => ({ idempotencyKey: randomUUID(), name: 'x', type: 'company', country: 'CH', documentLocale: 'en' }),
  ],
  ['session.signIn', signInVerb, () => ({ email: 'bounds@test.example', password: 'x' })],
  [
    'account.confirmEmail',
    confirmEmailVerb,
    () => ({ by: 'code', confirmationId: randomUUID(), code: '123456' }),
  ],
  ['organization.get', getOrganizationVerb, () => ({ organizationId })],
] as const;

test.each(hostileValues)(
  'API-2: %s in any field of any form is refused by name or stored, never unexpected',
  async (_, value) => {
    const unexpected: string[] = [];
    for (const [name, verb, valid] of verbs) {
      for (const field of Object.keys(valid())) {
        // From somewhere else each time: a limit must not hide what the field does.
        const request = requestOf(person.token, randomUUID());
        const outcome = await outcomeOf(verb.run(host(), request, { ...valid(), [field]: value }));
        if (outcome === 'unexpected') unexpected.push(`${name}: ${field}`);
      }
    }
    expect(unexpected).toEqual([]);
  },
);

test.each([...hostileValues, ['undefined', undefined] as [string, unknown]])(
  'API-2: %s instead of the whole input is a typed refusal',
  async (_, value) => {
    for (const [, verb] of verbs) {
      expect(await outcomeOf(verb.run(host(), requestOf(person.token), value))).toBe('request.invalid_input');
    }
  },
);

test.each(['firstName', 'lastName'])(
  'API-2: a lone surrogate in %s, which no store can hold, is refused beside it',
  async (field) => {
    const refusal = await refusalOf(runAs(host(), person, updateAccountVerb, { [field]: 'a\ud800' }));
    expect(refusal).toMatchObject({ code: 'request.invalid_input', fields: [{ path: field }] });
  },
);

test.each(['a\0', 'half \ud83d', '\udc00'])(
  'API-2: %j, which no store can hold, is refused wherever it stands, also where the contract takes any text',
  (text) => {
    const schema = z.object({ list: z.array(z.object({ any: z.string() })) });
    const parse = () => parseInput(schema, { list: [{ any: 'fine 🙂' }, { any: text }] });
    expect(parse).toThrow(
      expect.objectContaining({
        code: 'request.invalid_input',
        fields: [{ path: 'list.1.any', code: 'field.control_characters', params: {} }],
      }),
    );
    expect(() => parseInput(z.record(z.string(), z.number()), { [text]: 1 })).toThrow(DomainError);
  },
);

test('API-2: a missing field is required, one of the wrong type is invalid', async () => {
  const { name: _, phone: __, ...rest } = details();
  const refusal = await refusalOf(runAs(host(), person, updateOrganizationVerb, { ...rest, phone: 7 }));
  const codes = Object.fromEntries(refusal.fields.map(({ path, code }) => [path, code]));
  expect(codes).toEqual({ name: 'field.required', phone: 'field.invalid' });
});

test('API-2: keys of a prototype do nothing', async () => {
  const hostile = JSON.parse(
    `{"__proto__":{"admin":true},"constructor":{"prototype":{"admin":true}},"organizationId":"${organizationId}"}`,
  );
  expect(await outcomeOf(runAs(host(), person, getOrganizationVerb, hostile))).toBe('ok');
  expect(({} as { admin?: boolean }).admin).toBeUndefined();
  const inherited = Object.create({ organizationId });
  expect(await outcomeOf(runAs(host(), person, getOrganizationVerb, inherited))).not.toBe('unexpected');
});

test('API-2: fields that the contract does not name are dropped, so that nobody sets them', async () => {
  const verb = updateAccountVerb;
  const answer = await runAs(host(), person, verb, {
    firstName: 'Ann',
    loginIdentifier: 'x@x.example',
    id: randomUUID(),
  });
  expect(answer).toMatchObject({ id: person.id, firstName: 'Ann', loginIdentifier: person.email });
});

test('API-2: however much is wrong, the answer stays small', async () => {
  const refusal = await refusalOf(
    runAs(
      host(),
      person,
      signUpVerb,
      Object.fromEntries(Array.from({ length: 10_000 }, (_, i) => [`k${i}`, i])),
    ),
  );
  expect(refusal.fields.length).toBeLessThanOrEqual(50);
});

test('API-2: refusals do not repeat what was sent', async () => {
  const refusal = await refusalOf(
    runAs(host(), person, signInVerb, { email: 'secret-value', password: megabyte }),
  );
  expect(JSON.stringify(refusal.fields)).not.toContain('secret-value');
  expect(JSON.stringify(refusal.fields).length).toBeLessThan(500);
});
