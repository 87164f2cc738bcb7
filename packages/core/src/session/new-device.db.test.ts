import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  createPerson,
  lastMailTo,
  mailsTo,
  requestOf,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { newEmail } from '../../test/visitor.ts';
import { signInVerb } from './sign-in.ts';

const host = useTestHost();
const firefox = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';

/** Signs in with a browser that keeps what it was given; gives back what it keeps. */
async function signIn({ email }: TestPerson, deviceToken: string | null = null): Promise<string> {
  const request = { ...requestOf(null, '10.0.0.7'), deviceToken, userAgent: firefox };
  await signInVerb.run(host(), request, { email, password: testPassword });
  return request.devices[0] ?? '';
}
const notesTo = async (email: string) =>
  (await mailsTo(host().db, email)).filter(({ template }) => template === 'newDevice');

test('SEC-7: a sign-in from a browser never seen before is told by mail, in words and with what to do', async () => {
  const person = await createPerson(host());
  await signIn(person);
  expect(await notesTo(person.email)).toEqual([]);
  await signIn(person);
  expect(await lastMailTo(host().db, person.email)).toMatchObject({
    template: 'newDevice',
    content: {
      ...{ loginIdentifier: person.email, browser: 'Firefox', system: 'Linux', place: 'local' },
      ...{ at: host().now().toISOString(), resetLink: 'https://portal.example/forgot-password' },
    },
  });
});

test('SEC-7: a browser that is known is not told again', async () => {
  const person = await createPerson(host());
  const home = await signIn(person);
  const phone = await signIn(person);
  for (const device of [home, phone, home]) await signIn(person, device);
  expect(await notesTo(person.email)).toHaveLength(1);
});

test('SEC-7: a browser known to one account is new to another', async () => {
  const [one, two] = [await createPerson(host()), await createPerson(host())];
  const shared = await signIn(one);
  await signIn(two);
  await signIn(two, shared);
  expect(await notesTo(two.email)).toHaveLength(1);
  expect(await notesTo(one.email)).toEqual([]);
});

test('SEC-7: the recovery e-mail is told, too; a device that was made up is a new one', async () => {
  const [person, recovery] = [await createPerson(host()), newEmail()];
  const values = { recoveryEmail: recovery, recoveryEmailConfirmedAt: host().now() };
  await host().db.updateTable('account').set(values).where('id', '=', person.id).execute();
  await signIn(person);
  await signIn(person, randomUUID());
  for (const email of [person.email, recovery]) expect(await notesTo(email)).toHaveLength(1);
});
