import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { advance, outcomeOf, requestOf, runAs, useTestHost } from '../../test/test-host.ts';
import { removeExpired } from '../jobs/remove-expired.ts';
import { reportHelp } from '../jobs/report-help.ts';
import { getGuideVerb } from './get-guide.ts';
import { giveFeedbackVerb } from './give-feedback.ts';
import { listGuidesVerb } from './list-guides.ts';
import { noteMissVerb } from './note-miss.ts';
import { searchHelpVerb } from './search-help.ts';

const host = useTestHost();

describe('help.search', () => {
  const search = (query: string, more: object = {}) =>
    runAs(host(), null, searchHelpVerb, { query, locale: 'en', ...more });

  test('FIND-1: anybody finds a guide, with its page in the help centre', async () => {
    const { locale, results } = await search('chnage the adress of my company');
    expect(locale).toBe('en');
    // Two words misspelt: another guide to the organization may come before it, and no more than that.
    expect(results.slice(0, 2)).toContainEqual({
      ...{ id: 'organization-edit', locale: 'en', title: expect.any(String) },
      ...{ intro: expect.any(String), address: '/help/en/edit-organization' },
    });
    expect(results.length).toBeLessThanOrEqual(8);
  });

  test('FIND-1: a question in another language is answered in that one', async () => {
    const { locale, results } = await search('Konto erstellen', { locale: 'it' });
    expect(locale).toBe('de');
    expect(results[0]).toMatchObject({ id: 'account-create', locale: 'de' });
  });

  test('NFR-5: a question has an end; none finds nothing', async () => {
    expect(await outcomeOf(search('x'.repeat(201)))).toBe('request.invalid_input');
    expect((await search('')).results).toEqual([]);
  });
});

describe('help.list', () => {
  const list = (path: string, role: string) =>
    runAs(host(), null, listGuidesVerb, { path, role, locale: 'fr' });

  test('HELP-6: the guides of the page, first those that the reader can act on', async () => {
    const page = `/o/${randomUUID()}/organization`;
    const own = await list(page, 'legal_representative');
    expect(own.guides[0]?.id).toBe('organization-edit');
    expect((await list(page, 'collaborator')).guides[0]?.id).not.toBe('organization-edit');
    for (const { id } of own.usual) expect(own.guides.map((guide) => guide.id)).not.toContain(id);
  });

  test('HELP-6: where no guide is about the page there is a place to begin', async () => {
    const { guides, usual } = await list('/nowhere', 'visitor');
    expect(guides).toEqual([]);
    expect(usual.map(({ id }) => id)).toEqual(['account-create', 'cookies-and-javascript']);
  });
});

describe('help.get', () => {
  const get = (id: string, locale = 'it') => runAs(host(), null, getGuideVerb, { id, locale });

  test('HELP-3, HELP-6: a guide with the portal’s labels in words', async () => {
    const guide = await get('organization-edit');
    const steps = guide.sections.find(({ id }) => id === 'steps')?.steps ?? [];
    expect(steps).toHaveLength(5);
    const words = steps.flat().flatMap((block) => (block.kind === 'paragraph' ? block.text : []));
    expect(words).toContainEqual({ kind: 'label', text: 'Salva i dati' });
    expect(guide.roles).toContain('legal_representative');
    expect(guide.related.map(({ id }) => id)).toContain('roles-explained');
  });

  test('a guide that does not exist', async () => {
    expect(await outcomeOf(get('nothing-here'))).toBe('request.not_found');
    expect(await outcomeOf(get('../secret'))).toBe('request.invalid_input');
  });
});

describe('HELP-7: help.giveFeedback', () => {
  const give = (more: object = {}, address: string = randomUUID()) =>
    giveFeedbackVerb.run(host(), requestOf(null, address), {
      ...{ id: 'account-create', locale: 'de', helpful: false, comment: '', ...more },
    });

  test('is kept without a word on who said it', async () => {
    await give({ comment: 'Der Code kam nicht.\nSchreiben Sie mir: ada@example.com, +41 44 123 45 67' });
    const rows = await host().db.selectFrom('helpFeedback').selectAll().execute();
    expect(rows).toEqual([
      {
        ...{ id: expect.any(String), guideId: 'account-create', locale: 'de', helpful: false },
        ...{ comment: 'Der Code kam nicht.\nSchreiben Sie mir: … …', givenOn: '2026-03-01' },
      },
    ]);
  });

  test('is refused for a guide that does not exist, for a comment without end, and after many', async () => {
    expect(await outcomeOf(give({ id: 'nothing-here' }))).toBe('request.not_found');
    expect(await outcomeOf(give({ comment: 'x'.repeat(1001) }))).toBe('request.invalid_input');
    const address = randomUUID();
    for (let turn = 0; turn < 20; turn += 1) await give({}, address);
    expect(await outcomeOf(give({}, address))).toBe('request.rate_limited');
  });
});

describe('HELP-7: help.noteMiss', () => {
  const note = (query: string, locale = 'en', address: string = randomUUID()) =>
    noteMissVerb.run(host(), requestOf(null, address), { query, locale });
  const misses = () =>
    host().db.selectFrom('helpMiss').select(['query', 'locale', 'times']).orderBy('query').execute();

  test('questions without an answer are counted per day, without what could tell who asked', async () => {
    await Promise.all([note('Qwzxv Kjqx'), note('qwzxv  kjqx'), note('QWZXV KJQX')]);
    await note('zzqqxxyy somebody@zzqq.example 4111 1111 1111 1111');
    await note('cookies');
    await note('12345678');
    expect(await misses()).toEqual([
      { query: 'qwzxv kjqx', locale: 'en', times: 3 },
      { query: 'zzqqxxyy … …', locale: 'en', times: 1 },
    ]);
  });

  test('nobody fills the list', async () => {
    expect(await outcomeOf(note(''))).toBe('request.invalid_input');
    const address = randomUUID();
    for (let turn = 0; turn < 60; turn += 1) await note('cookies', 'en', address);
    expect(await outcomeOf(note('cookies', 'en', address))).toBe('request.rate_limited');
  });
});

test('HELP-7: editors see both in a report, until it is old', async () => {
  const before = await reportHelp(host(), 30);
  expect(before.guides[0]).toMatchObject({ guideId: 'account-create', locale: 'de', helpful: 0 });
  expect(before.guides[0]?.unhelpful).toBeGreaterThan(0);
  expect(before.comments[0]?.comment).toContain('Der Code kam nicht.');
  expect(before.misses[0]).toEqual({ query: 'qwzxv kjqx', locale: 'en', times: 3, now: null });
  advance(host(), 91 * 86_400);
  await removeExpired(host());
  expect((await reportHelp(host(), 365)).misses).toEqual([]);
  expect((await reportHelp(host(), 365)).comments).toHaveLength(1);
  advance(host(), 300 * 86_400);
  await removeExpired(host());
  expect((await reportHelp(host(), 1000)).guides).toEqual([]);
});
