import { randomUUID } from 'node:crypto';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';
import { allActions, call, createPowerful } from '../../test/walk-actions.ts';

const app = useTestApp({ TRUSTED_PROXIES: '1' });

/** Every way in which a client can name another host, with the origin that a browser would send to it. */
const poison = {
  host: 'evil.example',
  origin: 'https://evil.example',
  'x-forwarded-host': 'evil.example',
  'x-forwarded-proto': 'gopher',
  'x-forwarded-port': '666',
  'x-forwarded-prefix': '/evil.example',
  'x-forwarded-server': 'evil.example',
  'x-forwarded-for': 'evil.example, 203.0.113.9',
  'x-host': 'evil.example',
  'x-original-url': 'https://evil.example/',
  'x-rewrite-url': 'https://evil.example/',
  forwarded: 'for=evil.example;host=evil.example;proto=https',
  referer: 'https://evil.example/evil',
};

const mutations = allActions
  .filter(({ kind }) => kind === 'mutation')
  .map((action): [string, AnyAction] => [action.name, action]);

async function written(): Promise<string> {
  const { db } = app().host;
  const mails = await db.selectFrom('outboxMail').select(['recipient', 'content']).execute();
  const texts = await db.selectFrom('outboxSms').select('content').execute();
  return JSON.stringify([mails, texts]);
}

test.each(mutations)(
  '%s: no host that a client names gets into a mail, a text message or an answer',
  async (_, action) => {
    const { person, inputOf } = await createPowerful(app().host, action);
    const response = await call(app(), action, inputOf(action), { token: person.token, headers: poison });
    expect(`${JSON.stringify([...response.headers])}${await response.text()}`).not.toContain('evil');
    expect(await written()).not.toContain('evil');
  },
);

test('every link that a mail holds leads to the configured address', async () => {
  const { db } = app().host;
  const mails = await db.selectFrom('outboxMail').select(['template', 'content']).execute();
  const links = mails.flatMap(({ template, content }) =>
    [...JSON.stringify(content).matchAll(/[a-z][a-z+.-]*:\/\/[^"\\]+/gi)].map(
      ([link]) => `${template} ${link}`,
    ),
  );
  expect(links.length).toBeGreaterThan(0);
  for (const link of links) expect(link).toMatch(/^\w+ https:\/\/portal\.example(\/|$)/);
});

test.each([
  '/',
  '/sign-in?next=https://evil.example/',
  '/sign-in?next=//evil.example',
  '/help/',
  '/help',
  '/confirm-email?redirect=https://evil.example',
  '//evil.example/',
  '/\\evil.example',
  '/%5cevil.example',
  '/https://evil.example',
  '/.evil.example/..;/',
])('SEC-9: %s: a page neither repeats a poisoned host nor redirects', async (path) => {
  const response = await send(app(), path, { headers: poison }, { from: randomUUID() });
  expect(response.status).not.toBeGreaterThanOrEqual(500);
  expect(response.headers.get('location')).toBeNull();
  expect(response.headers.get('refresh')).toBeNull();
  expect(`${JSON.stringify([...response.headers])}${await response.text()}`).not.toContain('evil');
});
