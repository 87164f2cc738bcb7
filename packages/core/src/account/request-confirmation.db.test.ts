import { expect, test } from 'vitest';
import {
  accountEvents,
  advance,
  createPerson,
  lastMailTo,
  outcomeOf,
  requestOf,
  runAs,
  useTestHost,
} from '../../test/test-host.ts';
import { readConfirmationMail } from '../../test/visitor.ts';
import { confirmEmailVerb } from './confirm-email.ts';
import { getAccountVerb } from './get-account.ts';
import { requestConfirmationVerb } from './request-confirmation.ts';

const host = useTestHost();

test('ACC-1: a signed-in person gets a fresh mail in their language, and its code confirms', async () => {
  const person = await createPerson(host(), false);
  const { confirmationId } = await runAs(host(), person, requestConfirmationVerb, {});
  expect(await lastMailTo(host().db, person.email)).toMatchObject({ template: 'confirmEmail', locale: 'en' });
  const { code } = await readConfirmationMail(host(), person.email);
  await confirmEmailVerb.run(host(), requestOf(), { by: 'code', confirmationId, code });
  const { account } = await runAs(host(), person, getAccountVerb, {});
  expect(account.loginIdentifierConfirmed).toBe(true);
});

test('AUD-1: asking for a confirmation is recorded, without the code', async () => {
  const person = await createPerson(host(), false);
  await runAs(host(), person, requestConfirmationVerb, {});
  expect(await accountEvents(host().db, person.id)).toMatchObject([
    { event: 'account.requestConfirmation', before: null, after: null },
  ]);
});

test('NFR-5: five mails in a quarter of an hour', async () => {
  const person = await createPerson(host(), false);
  const ask = () => outcomeOf(runAs(host(), person, requestConfirmationVerb, {}));
  for (let i = 0; i < 5; i += 1) expect(await ask()).toBe('ok');
  expect(await ask()).toBe('request.rate_limited');
  advance(host(), 900);
  expect(await ask()).toBe('ok');
});

test('a visitor is refused', async () => {
  expect(await outcomeOf(runAs(host(), null, requestConfirmationVerb, {}))).toBe('session.required');
});

test('ACC-1: nobody is mailed who has confirmed already', async () => {
  const person = await createPerson(host());
  expect(await outcomeOf(runAs(host(), person, requestConfirmationVerb, {}))).toBe(
    'account.already_confirmed',
  );
  const mails = host().db.selectFrom('outboxMail').select('id').where('recipient', '=', person.email);
  expect(await mails.execute()).toEqual([]);
});
