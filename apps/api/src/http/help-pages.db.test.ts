import { randomUUID } from 'node:crypto';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();

describe('FIND-1: /help/<locale>/search, for readers without a script', () => {
  const search = async (query: string) => {
    const response = await send(app(), `/help/fr/search?q=${encodeURIComponent(query)}`);
    return { status: response.status, page: await response.text() };
  };

  test('shows what was asked and what was found', async () => {
    const { page } = await search('modifer l’adresse de l’entreprise');
    expect(page).toContain('value="modifer l’adresse de l’entreprise"');
    expect(page).toContain('<a href="/help/fr/modifier-une-organisation">');
    expect(page).toContain('role="status"');
  });

  test('says in which language it answers when that is another', async () => {
    const { page } = await search('Konto erstellen');
    expect(page).toContain('Rien ne correspond en français. Ces guides sont en allemand.');
    expect(page).toContain('<li class="card" lang="de">');
  });

  test('comes over a slow line compressed, as the static pages do', async () => {
    const path = `/help/fr/search?q=${encodeURIComponent('adresse de l’entreprise')}`;
    const response = await send(app(), path, { headers: { 'accept-encoding': 'gzip' } });
    expect(response.headers.get('content-encoding')).toBe('gzip');
    const body = gunzipSync(Buffer.from(await response.arrayBuffer())).toString();
    expect(body).toContain('<a href="/help/fr/modifier-une-organisation">');
  });

  test('is a form alone before anything is asked', async () => {
    expect(await search(' ')).toEqual({ status: 200, page: '<input value="">' });
  });

  test('writes markup of the question as text', async () => {
    const { page } = await search('"><script>alert(1)</script>$&');
    expect(page).not.toContain('<script>');
    expect(page).toContain('value="&#34;&#62;&#60;script&#62;alert(1)&#60;/script&#62;$&#38;"');
  });

  test('HELP-7: counts what was not found', async () => {
    const { page } = await search('qqzzvv wwkkjj');
    expect(page).toContain('qqzzvv wwkkjj');
    const misses = await app().host.db.selectFrom('helpMiss').select(['query', 'times']).execute();
    expect(misses).toEqual([{ query: 'qqzzvv wwkkjj', times: 1 }]);
  });

  test('HELP-7: counts nothing while a browser only fetches ahead', async () => {
    const path = '/help/fr/search?q=zzqqxx%20kkwwvv';
    await send(app(), path, { headers: { 'sec-purpose': 'prefetch;prerender' } });
    const misses = () => app().host.db.selectFrom('helpMiss').select('query').execute();
    expect(await misses()).not.toContainEqual({ query: 'zzqqxx kkwwvv' });
    await send(app(), path);
    expect(await misses()).toContainEqual({ query: 'zzqqxx kkwwvv' });
  });

  test('a language that does not exist has no search', async () => {
    expect((await send(app(), '/help/xx/search?q=a')).status).toBe(404);
  });
});

describe('HELP-7: /help/feedback, a plain form', () => {
  const post = (fields: Record<string, string>, headers: Record<string, string> = {}, from = randomUUID()) =>
    send(
      app(),
      '/help/feedback',
      {
        method: 'POST',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams(fields).toString(),
      },
      { headers, from },
    );
  const given = { id: 'account-create', locale: 'fr', helpful: 'no', comment: 'Trop court' };

  test('is kept, and leads back to the guide with thanks', async () => {
    const response = await post(given, { origin: 'https://portal.example' });
    expect(response.status).toBe(303);
    expect(response.headers.get('location')).toBe('/help/fr/creer-un-compte#thanks');
    const rows = await app()
      .host.db.selectFrom('helpFeedback')
      .select(['guideId', 'helpful', 'comment'])
      .execute();
    expect(rows).toEqual([{ guideId: 'account-create', helpful: false, comment: 'Trop court' }]);
  });

  test('of another site is refused', async () => {
    expect((await post(given, { origin: 'https://evil.example' })).status).toBe(403);
    expect((await post(given, { 'sec-fetch-site': 'cross-site' })).status).toBe(403);
  });

  test('that cannot be kept says so on the guide', async () => {
    const long = await post({ ...given, comment: 'x'.repeat(1001) });
    expect(long.headers.get('location')).toBe('/help/fr/creer-un-compte#not-sent');
    const from = randomUUID();
    for (let turn = 0; turn < 20; turn += 1) await post({ ...given, comment: '' }, {}, from);
    expect((await post(given, {}, from)).headers.get('location')).toMatch(/#not-sent$/);
  });

  test('for a guide or language that does not exist, or too large, is refused', async () => {
    expect((await post({ ...given, id: 'none' })).status).toBe(404);
    expect((await post({ ...given, locale: 'xx' })).status).toBe(404);
    expect((await post({ ...given, comment: 'x'.repeat(30_000) })).status).toBe(413);
  });
});

test('HELP-8: a former address is redirected by the server, so that what stands after the # is kept', async () => {
  for (const path of ['/help/en/former', '/help/en/former/']) {
    const response = await send(app(), path);
    expect([response.status, response.headers.get('location')]).toEqual([301, '/help/en/guide']);
  }
});
