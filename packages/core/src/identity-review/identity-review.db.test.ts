import { identityDocumentKinds } from '@atrium/contracts/identity-review/identity-review-types';
import { startIdentityReview } from '@atrium/contracts/identity-review/start-identity-review';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { openCase, picture, submitCase, uploadTo, visitor } from '../../test/identity-case.ts';
import {
  accountEvents,
  advance,
  createPerson,
  giveSecondFactor,
  lastMailTo,
  mailsTo,
  outcomeOf,
  refusalOf,
  requestOf,
  testPassword,
  useTestHost,
} from '../../test/test-host.ts';
import { followIdentityReviewVerb } from './follow-identity-review.ts';
import { startIdentityReviewVerb } from './start-identity-review.ts';
import { stopIdentityReviewVerb } from './stop-identity-review.ts';
import { submitIdentityReviewVerb } from './submit-identity-review.ts';
import { uploadIdentityReviewVerb } from './upload-identity-review.ts';

const host = useTestHost();

const start = (email: string, password = testPassword, request = visitor()) =>
  startIdentityReviewVerb.run(host(), request, { email, password });
const follow = (token: string) => followIdentityReviewVerb.run(host(), visitor(), { token });
const submit = (token: string) => submitIdentityReviewVerb.run(host(), visitor(), { token });
const stop = (token: string) => stopIdentityReviewVerb.run(host(), visitor(), { token });
const documents = () => host().db.selectFrom('identityDocument').selectAll().execute();
const stopTokenIn = async (email: string) =>
  String((await lastMailTo(host().db, email)).content.link).split('#')[1] ?? '';

test('SEC-6: identifier and password open a case, and its link follows it', async () => {
  const { token, person } = await openCase(host());
  expect((await follow(token)).review).toMatchObject({ state: 'collecting', uploaded: [], endsAt: null });
  expect(await mailsTo(host().db, person.email)).toEqual([]);
  const [event] = await accountEvents(host().db, person.id);
  expect(event?.event).toBe(startIdentityReview.name);
});

test('SEC-6: a wrong password and an unknown address open nothing and are refused alike', async () => {
  const person = await createPerson(host());
  await giveSecondFactor(host(), person);
  const wrong = await refusalOf(start(person.email, 'wrong'));
  const unknown = await refusalOf(start('nobody@test.example'));
  expect([wrong.code, unknown.code]).toEqual(['session.credentials_wrong', 'session.credentials_wrong']);
  expect(
    await host().db.selectFrom('identityReview').select('id').where('accountId', '=', person.id).execute(),
  ).toEqual([]);
});

test('SEC-2: guessing here counts with guessing at sign-in', async () => {
  const person = await createPerson(host());
  const guess = () => outcomeOf(start(person.email, 'wrong', requestOf(null, '203.0.113.77')));
  for (let i = 0; i < 10; i += 1) expect(await guess()).toBe('session.credentials_wrong');
  expect(await guess()).toBe('request.rate_limited');
});

test('SEC-6: without a second factor there is nothing to review', async () => {
  const { email } = await createPerson(host());
  expect(await outcomeOf(start(email))).toBe('identity.not_needed');
});

test('SEC-6: asking again, ten times at once, leads to the same case', async () => {
  const person = await createPerson(host());
  await giveSecondFactor(host(), person);
  const tokens = await Promise.all(Array.from({ length: 10 }, () => start(person.email)));
  expect(new Set(tokens.map(({ token }) => token)).size).toBe(10);
  const cases = await host()
    .db.selectFrom('identityReview')
    .select('id')
    .where('accountId', '=', person.id)
    .execute();
  expect(cases).toHaveLength(1);
});

test('SEC-6: a case is opened ten times a day at most', async () => {
  const person = await createPerson(host());
  await giveSecondFactor(host(), person);
  for (let i = 0; i < 10; i += 1) await start(person.email);
  expect(await outcomeOf(start(person.email))).toBe('request.rate_limited');
});

test('SEC-6: what is stored of a picture is sealed, drawn anew, and bound to its place', async () => {
  const opened = await openCase(host());
  const secret = await sharp(await picture())
    .withExif({ IFD0: { Artist: 'Hidden Name' } })
    .jpeg()
    .toBuffer();
  expect(secret.includes('Hidden Name')).toBe(true);
  expect(await uploadTo(host(), opened, 'front', secret)).toEqual({ uploaded: ['front'] });
  const [stored] = (await documents()).slice(-1);
  expect(stored?.sealed.includes('WEBP')).toBe(false);
  const place = `${stored?.reviewId}/front`;
  const opens = host().secrets.open('identity-document', place, stored?.sealed ?? Buffer.of());
  expect(opens.subarray(8, 12).toString()).toBe('WEBP');
  expect(opens.includes('Hidden Name')).toBe(false);
  expect(() =>
    host().secrets.open('identity-document', `${stored?.reviewId}/back`, stored?.sealed ?? Buffer.of()),
  ).toThrow();
});

test('SEC-6: a second picture of a side takes the place of the first', async () => {
  const opened = await openCase(host());
  await uploadTo(host(), opened, 'front');
  expect(await uploadTo(host(), opened, 'front', await picture(900, 900, 'png'))).toEqual({
    uploaded: ['front'],
  });
});

test.each([
  ['a page that calls itself a picture', async () => Buffer.from('<!doctype html><script>alert(1)</script>')],
  ['a drawing with code', async () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>')],
  ['an animation', () => picture(800, 800, 'gif')],
  ['half a picture', async () => (await picture()).subarray(0, 300)],
  ['a document of another kind', async () => Buffer.from('%PDF')],
])('SEC-6: %s is refused by what is in it', async (_, file) => {
  const refusal = await refusalOf(uploadTo(host(), await openCase(host()), 'front', await file()));
  expect(refusal).toMatchObject({ code: 'identity.picture_unreadable', fields: [{ path: 'file' }] });
});

test('SEC-6: no picture is read of somebody without a case', async () => {
  const asked: number[] = [];
  const readFile = async (limit: number) => {
    asked.push(limit);
    return picture();
  };
  const input = { uploadToken: 'x'.repeat(43), kind: 'front' };
  await outcomeOf(uploadIdentityReviewVerb.run(host(), { ...visitor(), readFile }, input));
  expect(asked).toEqual([]);
});

test('SEC-6: a picture too small to read is refused', async () => {
  const call = uploadTo(host(), await openCase(host()), 'selfie', await picture(599, 400));
  expect(await outcomeOf(call)).toBe('identity.picture_too_small');
});

test('SEC-6: sending needs all three pictures, and ends the collecting', async () => {
  const opened = await openCase(host());
  await uploadTo(host(), opened, 'front');
  await uploadTo(host(), opened, 'back');
  expect(await outcomeOf(submit(opened.token))).toBe('identity.pictures_missing');
  await uploadTo(host(), opened, 'selfie');
  expect(await submit(opened.token)).toMatchObject({ state: 'submitted', uploaded: identityDocumentKinds });
  expect(await outcomeOf(submit(opened.token))).toBe('identity.not_collecting');
  expect(await outcomeOf(uploadTo(host(), opened, 'front'))).toBe('identity.not_collecting');
  expect((await follow(opened.token)).uploadToken).toBeNull();
});

test('SEC-6: the owner hears of the request at once, and stops it with the link in the mail', async () => {
  const { person, token } = await submitCase(host());
  const mail = await lastMailTo(host().db, person.email);
  expect(mail).toMatchObject({ template: 'identityReview', content: { stage: 'submitted' } });
  expect(mail.content.link).toMatch(/^https:\/\/portal\.example\/stop-identity-review#[\w-]{43}$/);
  const stopToken = await stopTokenIn(person.email);
  expect((await follow(stopToken)).review.state).toBe('submitted');
  expect(await stop(stopToken)).toMatchObject({ state: 'stopped', uploaded: [] });
  expect((await lastMailTo(host().db, person.email)).content).toMatchObject({ stage: 'stopped' });
  expect((await follow(token)).review.state).toBe('stopped');
  expect(await outcomeOf(stop(stopToken))).toBe('identity.ended');
});

test('SEC-6: the link that stops a case brings no documents and sends none', async () => {
  const { person } = await submitCase(host());
  const stopToken = await stopTokenIn(person.email);
  expect(await outcomeOf(uploadTo(host(), { uploadToken: stopToken }, 'front'))).toBe(
    'identity.link_invalid',
  );
  expect(await outcomeOf(submit(stopToken))).toBe('identity.link_invalid');
});

test('SEC-6: with the end of a case its documents are gone in the same moment', async () => {
  const opened = await openCase(host());
  await uploadTo(host(), opened, 'front');
  const before = (await documents()).length;
  await stop(opened.token);
  expect((await documents()).length).toBe(before - 1);
});

test('SEC-6: whoever holds a token for bringing pictures can do nothing else, and not for longer than an hour', async () => {
  const opened = await openCase(host());
  for (const call of [follow, submit, stop])
    expect(await outcomeOf(call(opened.uploadToken))).toBe('identity.link_invalid');
  advance(host(), 3600);
  expect(await outcomeOf(uploadTo(host(), opened, 'front'))).toBe('identity.link_invalid');
  const { uploadToken } = await follow(opened.token);
  expect(await outcomeOf(uploadTo(host(), { uploadToken: uploadToken ?? '' }, 'front'))).toBe('ok');
});

test('SEC-6: a link that nobody made leads nowhere', async () => {
  const token = 'x'.repeat(43);
  for (const call of [follow, submit, stop])
    expect(await outcomeOf(call(token))).toBe('identity.link_invalid');
  expect(await outcomeOf(uploadTo(host(), { uploadToken: token }, 'front'))).toBe('identity.link_invalid');
});
