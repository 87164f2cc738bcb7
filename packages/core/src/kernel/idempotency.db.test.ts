import { randomUUID } from 'node:crypto';
import { defineAction } from '@atrium/contracts/kernel/define-action';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  createPerson,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { createOrganizationVerb } from '../organization/create-organization.ts';
import { updateOrganizationVerb } from '../organization/update-organization.ts';
import { implement } from './implement.ts';

const host = useTestHost();

const company = (idempotencyKey: string, change: object = {}) => ({
  ...{ idempotencyKey, name: 'Once', type: 'company', country: 'CH', documentLocale: 'en' },
  ...change,
});

const organizationsOf = (person: TestPerson) =>
  host().db.selectFrom('member').selectAll().where('accountId', '=', person.id).execute();

const keysOf = (person: TestPerson) =>
  host().db.selectFrom('idempotencyKey').selectAll().where('accountId', '=', person.id).execute();

let failing = false;
let runs = 0;
/** Unlimited, and able to fail after it has written something. */
const renameSelf = implement(
  defineAction({
    name: 'test.renameSelf',
    kind: 'mutation',
    scope: 'account',
    permission: 'account.update',
    input: z.object({ idempotencyKey: z.uuid(), firstName: z.string() }),
    output: z.object({ run: z.number() }),
    errors: [],
    idempotent: true,
  }),
  async ({ own, input, audit }) => {
    runs += 1;
    await own.db
      .updateTable('account')
      .set({ firstName: input.firstName })
      .where('id', '=', own.accountId)
      .execute();
    audit.account(own.accountId, { after: { firstName: input.firstName } });
    if (failing) throw new Error('after the write');
    return { run: runs };
  },
);

test('PAY-5: a repeated call with the same key gets the first answer, and there is one effect', async () => {
  const person = await createPerson(host());
  const key = randomUUID();
  const first = await runAs(host(), person, createOrganizationVerb, company(key));
  const second = await runAs(host(), person, createOrganizationVerb, company(key));
  expect(second).toEqual(first);
  expect(await organizationsOf(person)).toHaveLength(1);
});

test('PAY-5: 20 calls at once with one key make one organization, and no call sees another answer', async () => {
  const person = await createPerson(host());
  const key = randomUUID();
  const calls = Array.from({ length: 20 }, () => runAs(host(), person, createOrganizationVerb, company(key)));
  const settled = await Promise.allSettled(calls);
  const answers = settled.flatMap((call) => (call.status === 'fulfilled' ? [call.value] : []));
  const refusals = settled.flatMap((call) => (call.status === 'rejected' ? [call.reason.code] : []));

  // ORG-5 lets ten calls of an hour through; the others are refused before anything happens.
  expect(answers).toHaveLength(10);
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
  expect(refusals).toEqual(Array(10).fill('request.rate_limited'));
  expect(await organizationsOf(person)).toHaveLength(1);
});

test('PAY-5: 40 calls at once, more than there are connections, run the work once and all get its answer', async () => {
  const person = await createPerson(host());
  const input = { idempotencyKey: randomUUID(), firstName: 'Once' };
  const before = runs;
  const answers = await Promise.all(
    Array.from({ length: 40 }, () => runAs(host(), person, renameSelf, input)),
  );
  expect(runs).toBe(before + 1);
  expect(answers).toEqual(Array(40).fill({ run: runs }));
});

test('PAY-5: other input under the same key is refused, and so is another action', async () => {
  const person = await createPerson(host());
  const key = randomUUID();
  await runAs(host(), person, createOrganizationVerb, company(key));
  const other = await refusalOf(
    runAs(host(), person, createOrganizationVerb, company(key, { name: 'Twice' })),
  );
  expect(other.code).toBe('request.idempotency_mismatch');
  const elsewhere = await refusalOf(
    runAs(host(), person, renameSelf, { idempotencyKey: key, firstName: 'Other' }),
  );
  expect(elsewhere.code).toBe('request.idempotency_mismatch');
  expect(await organizationsOf(person)).toHaveLength(1);
});

test('PAY-5: what the contract makes of the input counts, not how it was written', async () => {
  const person = await createPerson(host());
  const key = randomUUID();
  const first = await runAs(host(), person, createOrganizationVerb, company(key, { name: '  Once ' }));
  const reordered = Object.fromEntries(Object.entries(company(key)).reverse());
  expect(await runAs(host(), person, createOrganizationVerb, reordered)).toEqual(first);
});

test('PAY-5: a failed first call leaves the key free and nothing else behind', async () => {
  const person = await createPerson(host());
  const input = { idempotencyKey: randomUUID(), firstName: 'Again' };
  failing = true;
  expect(await outcomeOf(runAs(host(), person, renameSelf, input))).toBe('unexpected');
  failing = false;
  expect(await keysOf(person)).toEqual([]);
  const answer = await runAs(host(), person, renameSelf, input);
  expect(answer).toEqual({ run: runs });
  expect(await runAs(host(), person, renameSelf, input)).toEqual(answer);
});

test('PAY-5: the first of two calls at once fails; the one that waited does the work', async () => {
  const person = await createPerson(host());
  const input = { idempotencyKey: randomUUID(), firstName: 'Second' };
  let release = () => {};
  const gate = new Promise<void>((resolve) => {
    release = resolve;
  });
  let first = true;
  const hesitant = implement(renameSelf.action, async ({ own, audit }) => {
    const mine = first;
    first = false;
    audit.account(own.accountId, {});
    if (!mine) return { run: 2 };
    await gate;
    throw new Error('the first one fails');
  });
  const one = outcomeOf(runAs(host(), person, hesitant, input));
  while (first) await new Promise((resolve) => setTimeout(resolve, 5));
  const two = runAs(host(), person, hesitant, input);
  release();
  expect(await one).toBe('unexpected');
  expect(await two).toEqual({ run: 2 });
});

test('PAY-5: a key belongs to a person: somebody else may happen to choose the same', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  const key = randomUUID();
  const first = await runAs(host(), one, createOrganizationVerb, company(key));
  const second = await runAs(host(), two, createOrganizationVerb, company(key));
  expect(second.id).not.toBe(first.id);
});

test('an action that is not idempotent stores no key', async () => {
  const person = await createPerson(host());
  const { id } = await runAs(host(), person, createOrganizationVerb, company(randomUUID()));
  await outcomeOf(
    runAs(host(), person, updateOrganizationVerb, { organizationId: id, idempotencyKey: randomUUID() }),
  );
  expect(await keysOf(person)).toHaveLength(1);
});
