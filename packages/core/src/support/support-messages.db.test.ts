import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import {
  accountEvents,
  createPerson,
  createTestOrganization,
  lastMailTo,
  mailsTo,
  outcomeOf,
  refusalOf,
  runAs,
  type TestPerson,
  useTestHost,
} from '../../test/test-host.ts';
import { listSupportMessagesVerb } from './list-support-messages.ts';
import { sendSupportMessageVerb } from './send-support-message.ts';

const host = useTestHost();

const send = (person: TestPerson, more: object = {}) =>
  runAs(host(), person, sendSupportMessageVerb, {
    ...{
      idempotencyKey: randomUUID(),
      subject: 'My site is slow',
      body: 'Since this morning.\nPlease help.',
    },
    ...{ route: '/o/1/products', ...more },
  });
const fieldsOf = async (call: Promise<unknown>) =>
  (await refusalOf(call)).fields.map(({ path, code }) => `${path} ${code}`);

test('SUP-4: a message reaches support with its page, and its reference reaches whoever wrote it', async () => {
  const person = await createPerson(host());
  const organizationId = await createTestOrganization(host(), person);
  const { reference } = await send(person, { organizationId });
  expect(reference).toMatch(/^[A-Z2-9]{8}$/);
  const { content } = await lastMailTo(host().db, 'support@provider.example');
  expect(content).toMatchObject({
    ...{ reference, subject: 'My site is slow', body: 'Since this morning.\nPlease help.' },
    ...{ email: person.email, organization: 'Test Company', page: 'https://portal.example/o/1/products' },
  });
  expect(await lastMailTo(host().db, person.email)).toMatchObject({
    ...{ template: 'supportMessageReceived', content: { reference, link: 'https://portal.example/support' } },
  });
  expect((await runAs(host(), person, listSupportMessagesVerb, {})).messages).toMatchObject([
    { reference, subject: 'My site is slow', organizationName: 'Test Company' },
  ]);
  expect(await accountEvents(host().db, person.id)).toMatchObject([
    { event: 'support.sendMessage', after: { reference } },
  ]);
});

test('SUP-4: without an organization, and nobody sees another person’s messages', async () => {
  const [person, other] = [await createPerson(host()), await createPerson(host())];
  await send(person);
  const own = await runAs(host(), person, listSupportMessagesVerb, {});
  expect(own.messages).toMatchObject([{ organizationName: null }]);
  expect(await runAs(host(), other, listSupportMessagesVerb, {})).toEqual({ messages: [] });
});

test('SUP-4: an organization that is not one’s own is as unknown as none', async () => {
  const [person, stranger] = [await createPerson(host()), await createPerson(host())];
  const organizationId = await createTestOrganization(host(), person);
  for (const id of [organizationId, randomUUID()])
    expect(await outcomeOf(send(stranger, { organizationId: id }))).toBe('request.not_found');
});

test('SUP-4: lengths are bounded, and an empty message is refused beside its field', async () => {
  const person = await createPerson(host());
  expect(await fieldsOf(send(person, { subject: ' ', body: ' \n ' }))).toEqual([
    'subject field.required',
    'body field.required',
  ]);
  const long = send(person, { subject: 'a'.repeat(121), body: 'a'.repeat(5001) });
  expect(await fieldsOf(long)).toEqual(['subject field.too_long', 'body field.too_long']);
});

test('SUP-4, PAY-5: sent twice with one key it is one message; ten an hour, then a wait', async () => {
  const person = await createPerson(host());
  const idempotencyKey = randomUUID();
  const [first, again] = [await send(person, { idempotencyKey }), await send(person, { idempotencyKey })];
  expect(again).toEqual(first);
  expect(await mailsTo(host().db, person.email)).toHaveLength(1);
  for (let i = 0; i < 8; i += 1) await send(person);
  expect(await outcomeOf(send(person))).toBe('request.rate_limited');
});
