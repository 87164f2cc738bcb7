import sharp from 'sharp';
import { expect, test } from 'vitest';
import { picture } from '../../test/identity-case.ts';
import {
  accountEvents,
  advance,
  createPerson,
  outcomeOf,
  refusalOf,
  requestOf,
  runAs,
  type TestPerson,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { confirmPasswordVerb } from '../session/confirm-password.ts';
import { confirmPhoneVerb } from './confirm-phone.ts';
import { getAccountVerb } from './get-account.ts';
import { removeAccountPictureVerb } from './remove-account-picture.ts';
import { removePhoneVerb } from './remove-phone.ts';
import { requestPhoneCodeVerb } from './request-phone-code.ts';
import { updateAccountVerb } from './update-account.ts';
import { updateAccountPictureVerb } from './update-account-picture.ts';

const host = useTestHost();

const upload = (person: TestPerson, file: Buffer, crop: object | null = null) =>
  updateAccountPictureVerb.run(host(), { ...requestOf(person.token), readFile: async () => file }, { crop });
const accountOf = async (person: TestPerson) => (await runAs(host(), person, getAccountVerb, {})).account;
const imagesOf = (person: TestPerson) =>
  host().db.selectFrom('image').selectAll().where('accountId', '=', person.id).execute();

async function createSudoer(): Promise<TestPerson> {
  const person = await createPerson(host());
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  return person;
}

let numbers = 0;
const newNumber = (): string => {
  numbers += 1;
  return `+4179${String(numbers).padStart(7, '0')}`;
};
const codeSentTo = async (phone: string): Promise<string> => {
  const sent = await host()
    .db.selectFrom('outboxSms')
    .selectAll()
    .where('phone', '=', phone)
    .orderBy('id')
    .execute();
  return String((sent.at(-1)?.content as { code?: string } | undefined)?.code);
};
const wrong = (code: string): string => String((Number(code) + 1) % 1_000_000).padStart(6, '0');
const ask = (person: TestPerson, phone: string) => runAs(host(), person, requestPhoneCodeVerb, { phone });
const confirm = (person: TestPerson, code: string) => runAs(host(), person, confirmPhoneVerb, { code });

test('ACC-10: a picture becomes a square without metadata, and stands in the account', async () => {
  const person = await createPerson(host());
  const file = await sharp(await picture(900, 600))
    .withExif({ IFD0: { Artist: 'Hidden Name' } })
    .jpeg()
    .toBuffer();
  const { pictureKey } = await upload(person, file);
  const [image] = await imagesOf(person);
  expect(image).toMatchObject({ key: pictureKey, width: 256, height: 256, mediaType: 'image/webp' });
  expect(image?.bytes.includes('Hidden Name')).toBe(false);
  expect((await accountOf(person)).pictureKey).toBe(pictureKey);
});

test('ACC-10: a new picture takes the place of the old, also five at once', async () => {
  const person = await createPerson(host());
  const file = await picture(300, 300);
  const outcomes = await Promise.all(Array.from({ length: 5 }, () => outcomeOf(upload(person, file))));
  expect(new Set(outcomes)).toEqual(new Set(['ok']));
  expect(await imagesOf(person)).toHaveLength(1);
});

test('ACC-10: what is no picture is refused beside the field', async () => {
  const refusal = await refusalOf(upload(await createPerson(host()), Buffer.from('<script>')));
  expect(refusal).toMatchObject({ code: 'image.unreadable', fields: [{ path: 'file' }] });
});

test('ACC-5: without the picture the initials stand again', async () => {
  const person = await createPerson(host());
  await upload(person, await picture(300, 300));
  expect(await runAs(host(), person, removeAccountPictureVerb, {})).toMatchObject({ pictureKey: null });
  expect(await imagesOf(person)).toEqual([]);
});

test('ACC-10: the time zone is kept, and can follow the device again', async () => {
  const person = await createPerson(host());
  await runAs(host(), person, updateAccountVerb, { timeZone: 'Europe/Zurich' });
  expect((await accountOf(person)).timeZone).toBe('Europe/Zurich');
  expect((await accountEvents(host().db, person.id)).at(-1)).toMatchObject({
    before: { timeZone: null },
    after: { timeZone: 'Europe/Zurich' },
  });
  await runAs(host(), person, updateAccountVerb, { timeZone: null });
  expect((await accountOf(person)).timeZone).toBeNull();
});

test('ACC-10: a time zone that does not exist is refused', async () => {
  const call = runAs(host(), await createPerson(host()), updateAccountVerb, { timeZone: 'Mars/Olympus' });
  expect(await refusalOf(call)).toMatchObject({
    fields: [{ path: 'timeZone', code: 'field.unknown_choice' }],
  });
});

test('ACC-10: a number counts once the code sent to it has come back', async () => {
  const [person, phone] = [await createSudoer(), newNumber()];
  await ask(person, phone);
  expect((await accountOf(person)).phone).toBeNull();
  expect(await confirm(person, await codeSentTo(phone))).toMatchObject({ phone });
  expect((await accountOf(person)).phone).toBe(phone);
  expect(await outcomeOf(confirm(person, await codeSentTo(phone)))).toBe('account.phone_code_expired');
});

test('ACC-10: five wrong codes, also at once, and the right one comes too late', async () => {
  const [person, phone] = [await createSudoer(), newNumber()];
  await ask(person, phone);
  const code = await codeSentTo(phone);
  const outcomes = await Promise.all(
    Array.from({ length: 12 }, () => outcomeOf(confirm(person, wrong(code)))),
  );
  expect(outcomes.filter((outcome) => outcome === 'account.phone_code_wrong')).toHaveLength(5);
  expect(await outcomeOf(confirm(person, code))).toBe('account.phone_code_expired');
});

test('ACC-10: a wrong code says how many tries are left', async () => {
  const [person, phone] = [await createSudoer(), newNumber()];
  await ask(person, phone);
  const refusal = await refusalOf(confirm(person, wrong(await codeSentTo(phone))));
  expect(refusal).toMatchObject({ params: { attemptsLeft: 4 }, fields: [{ path: 'code' }] });
});

test('ACC-10: a code holds for ten minutes', async () => {
  const [person, phone] = [await createSudoer(), newNumber()];
  await ask(person, phone);
  advance(host(), 599);
  await runAs(host(), person, confirmPasswordVerb, { password: testPassword });
  advance(host(), 1);
  expect(await outcomeOf(confirm(person, await codeSentTo(phone)))).toBe('account.phone_code_expired');
});

test('SEC-1: a code of one person proves nothing for another, and is stored under a key', async () => {
  const [mine, other, phone] = [await createSudoer(), await createSudoer(), newNumber()];
  await ask(mine, phone);
  await ask(other, newNumber());
  expect(await outcomeOf(confirm(other, await codeSentTo(phone)))).toBe('account.phone_code_wrong');
});

test('SEC-8: number and code ask for the password', async () => {
  const person = await createPerson(host());
  for (const call of [
    () => ask(person, newNumber()),
    () => confirm(person, '123456'),
    () => runAs(host(), person, removePhoneVerb, {}),
  ])
    expect(await outcomeOf(call())).toBe('session.sudo_required');
});

test('ACC-10: five codes an hour, because each of them costs', async () => {
  const person = await createSudoer();
  for (let i = 0; i < 5; i += 1) await ask(person, newNumber());
  expect(await outcomeOf(ask(person, newNumber()))).toBe('request.rate_limited');
});

test('ACC-10: where no text messages are sent, that is said', async () => {
  const person = await createSudoer();
  const mute = { ...host(), smsAvailable: false };
  const call = requestPhoneCodeVerb.run(mute, requestOf(person.token), { phone: newNumber() });
  expect(await outcomeOf(call)).toBe('account.texting_unavailable');
});

test('ACC-10: the number can be taken out again', async () => {
  const [person, phone] = [await createSudoer(), newNumber()];
  await ask(person, phone);
  await confirm(person, await codeSentTo(phone));
  expect(await runAs(host(), person, removePhoneVerb, {})).toMatchObject({ phone: null });
});
