import { defineAction } from '@atrium/contracts/kernel/define-action';
import { open } from '@atrium/contracts/kernel/permissions';
import { expect, test } from 'vitest';
import { z } from 'zod';
import {
  accountEvents,
  createPerson,
  mailsTo,
  outcomeOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { implement } from './implement.ts';
import { implementSystem } from './implement-system.ts';

const host = useTestHost();

type Ending = 'well' | 'silently' | 'throwing' | 'refusing' | 'with a wrong answer';

const endings = ['well', 'silently', 'throwing', 'refusing', 'with a wrong answer'] as const;

/** Writes, records and mails, and then ends as asked. */
const rename = implement(
  defineAction({
    name: 'test.rename',
    kind: 'mutation',
    scope: 'account',
    permission: 'account.update',
    input: z.object({ firstName: z.string(), ending: z.enum(endings) }),
    output: z.object({
      named: z.object({ firstName: z.string() }),
      list: z.array(z.object({ id: z.number() })),
    }),
    errors: ['session.password_wrong'],
  }),
  async ({ own, actor, input, audit, outbox, fail }) => {
    const change = { firstName: input.firstName };
    await own.db.updateTable('account').set(change).where('id', '=', own.accountId).execute();
    if (input.ending !== 'silently') audit.account(own.accountId, { after: change });
    outbox.mail(
      { email: actor.loginIdentifier, locale: 'en' },
      {
        template: 'signUpAddressTaken',
        params: {
          firstName: input.firstName,
          link: 'https://portal.example/',
          resetLink: 'https://portal.example/',
        },
      },
    );
    if (input.ending === 'throwing') throw new Error('after everything');
    if (input.ending === 'refusing') return fail('session.password_wrong', {});
    if (input.ending === 'with a wrong answer') return { named: null } as never;
    const row = { firstName: input.firstName, passwordHash: 'plain:secret' };
    return { named: row, list: [{ id: 1, tokenHash: 'secret' }], passwordHash: 'secret' } as never;
  },
);

const call = (person: TestPerson, ending: Ending) =>
  runAs(host(), person, rename, { firstName: 'Changed', ending });

const firstNameOf = async (person: TestPerson) =>
  (
    await host()
      .db.selectFrom('account')
      .select('firstName')
      .where('id', '=', person.id)
      .executeTakeFirstOrThrow()
  ).firstName;

const jobsOf = async (person: TestPerson) => {
  const mails = await mailsTo(host().db, person.email);
  return mails.length;
};

test('AUD-1: a change, its record and its mail are stored together', async () => {
  const person = await createPerson(host());
  await call(person, 'well');
  expect(await firstNameOf(person)).toBe('Changed');
  expect(await accountEvents(host().db, person.id)).toMatchObject([
    { event: 'test.rename', after: { firstName: 'Changed' }, address: '192.0.2.1', occurredAt: host().now() },
  ]);
  expect(await jobsOf(person)).toBe(1);
});

test.each([
  ['throwing', 'unexpected'],
  ['refusing', 'session.password_wrong'],
  ['with a wrong answer', 'unexpected'],
  ['silently', 'unexpected'],
] as const)('AUD-1: a call that ends %s leaves no change, no record and no mail', async (ending, outcome) => {
  const person = await createPerson(host());
  expect(await outcomeOf(call(person, ending))).toBe(outcome);
  expect(await firstNameOf(person)).toBe('Test');
  expect(await accountEvents(host().db, person.id)).toEqual([]);
  expect(await mailsTo(host().db, person.email)).toEqual([]);
});

test('AUD-1: a mutation that records nothing says so in the log of the process', async () => {
  const person = await createPerson(host());
  await expect(call(person, 'silently')).rejects.toThrow(
    'test.rename changed something without an audit event',
  );
});

test('AUD-1: the same holds for a verb that works across tenants', async () => {
  const person = await createPerson(host());
  const silent = implementSystem(
    defineAction({
      name: 'test.silent',
      kind: 'mutation',
      scope: 'public',
      permission: open('a test'),
      input: z.object({}),
      output: z.object({}),
      errors: [],
    }),
    ({ transaction }) =>
      transaction(async ({ system }) => {
        await system.db
          .updateTable('account')
          .set({ firstName: 'Gone' })
          .where('id', '=', person.id)
          .execute();
        return {};
      }),
  );
  await expect(runAs(host(), null, silent, {})).rejects.toThrow('without an audit event');
  expect(await firstNameOf(person)).toBe('Test');
});

test('AUD-1: a record cannot be rewritten', async () => {
  const person = await createPerson(host());
  await call(person, 'well');
  const rewrite = host().db.updateTable('accountAuditEvent').set({ event: 'nothing' }).execute();
  await expect(rewrite).rejects.toThrow('append-only');
});

test('API-1: an answer holds what its contract names and nothing else, at any depth', async () => {
  const person = await createPerson(host());
  expect(await call(person, 'well')).toEqual({ named: { firstName: 'Changed' }, list: [{ id: 1 }] });
});

test('AUD-1: who, where and which request are recorded with an event', async () => {
  const person = await createPerson(host());
  const requestId = 'request-of-this-test';
  await rename.run(
    host(),
    {
      ...{ id: requestId, address: '2001:db8::1', userAgent: 'x', sessionToken: person.token },
      setSession: () => {},
      ...{ signInToken: null, setSignIn: () => {}, deviceToken: null, setDevice: () => {} },
    },
    { firstName: 'Changed', ending: 'well' },
  );
  expect(await accountEvents(host().db, person.id)).toMatchObject([{ requestId, address: '2001:db8::1' }]);
});

test('NFR-2: each mail has one job, made in the same transaction', async () => {
  const person = await createPerson(host());
  await call(person, 'well');
  const [mail] = await mailsTo(host().db, person.email);
  const jobs = await host()
    .db.withSchema('graphile_worker')
    .selectFrom('jobs' as never)
    .select('key' as never)
    .where('key' as never, '=', mail?.id as never)
    .execute();
  expect(jobs).toHaveLength(1);
});
