import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { toolActions } from '@atrium/contracts/tool-actions';
import { createApiTokenVerb } from '@atrium/core/api-token/create-api-token';
import { confirmRecently, createPerson, createTestOrganization, runAs } from '@atrium/core/test/test-host';
import { Validator } from '@seriousme/openapi-schema-validator';
import { expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';
import { listen } from '../http/listen.ts';
import type { ApiDocument } from './describe-api.ts';

const app = useTestApp();
const run = promisify(execFile);

const read = async () => (await (await send(app(), '/api/openapi.json')).json()) as ApiDocument;

async function tokenOf(scopes: readonly string[]) {
  const { host } = app();
  const owner = await createPerson(host);
  const organizationId = await createTestOrganization(host, owner);
  await confirmRecently(host, owner);
  const input = { organizationId, name: 'Tool', scopes, endsAt: null };
  const { secret } = await runAs(host, owner, createApiTokenVerb, input);
  return { organizationId, secret };
}

const call = (name: string, input: unknown, headers: Record<string, string> = {}) =>
  send(app(), `/api/v1/${name}`, { method: 'POST', body: JSON.stringify(input) }, { headers });

test('API-1: the document is valid OpenAPI 3.1 and holds every action for tools', async () => {
  const document = await read();
  const validator = new Validator();
  expect(await validator.validate(structuredClone(document) as never)).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
  const paths = toolActions.map(({ name }) => `/api/v1/${name}`);
  expect(Object.keys(document.paths)).toEqual(expect.arrayContaining(paths));
});

test('API-2: refusals are described with the parameters of their codes', async () => {
  const { components, paths } = await read();
  expect(components.schemas?.Error_request_rate_limited).toMatchObject({
    properties: {
      error: { properties: { params: { properties: { retryAfterSeconds: { type: 'number' } } } } },
    },
  });
  const responses = paths['/api/v1/team.create']?.post?.responses as Record<string, { description: string }>;
  expect(responses['409']?.description).toContain('team.name_taken');
});

test('API-1: a client in another language works from the document alone', async () => {
  const { organizationId, secret } = await tokenOf(['members:read']);
  const server = await listen(app().app, { HOST: '127.0.0.1', PORT: 0 });
  try {
    const script = join(import.meta.dirname, '../../test/openapi-client.py');
    const { stdout } = await run('python3', [
      script,
      `http://127.0.0.1:${server.port}`,
      secret,
      organizationId,
    ]);
    expect(JSON.parse(stdout)).toEqual([
      true,
      1,
      [403, 'permission.denied', []],
      [400, 'request.invalid_input', ['search']],
      [404, 'request.not_found', []],
      [401, 'token.invalid', []],
    ]);
  } finally {
    await server.close();
  }
});

test('API-4: a tool’s request reads no cookie, gets none, and is not taken for another site’s', async () => {
  const { organizationId, secret } = await tokenOf(['members:read']);
  const bearer = { authorization: `Bearer ${secret}` };
  const answer = await call(
    'member.list',
    { organizationId },
    { ...bearer, origin: 'https://elsewhere.example' },
  );
  expect(answer.status).toBe(200);
  expect(answer.headers.get('set-cookie')).toBeNull();
  const { host } = app();
  const person = await createPerson(host);
  const withCookie = await send(
    app(),
    '/api/v1/member.list',
    { method: 'POST', body: JSON.stringify({ organizationId }) },
    { token: person.token },
  );
  expect(withCookie.status).toBe(401);
  const both = await send(
    app(),
    '/api/trpc/account.get?input={}',
    {},
    { token: person.token, headers: bearer },
  );
  expect(both.status).toBe(403);
});

test('API-1: what is no action for tools is not found; a body that is no JSON is told so', async () => {
  const { secret } = await tokenOf(['members:read']);
  const bearer = { authorization: `Bearer ${secret}` };
  for (const name of ['account.get', 'session.signIn', 'nothing.here'])
    expect((await call(name, {}, bearer)).status, name).toBe(404);
  for (const name of ['member.list', 'team.create']) {
    const broken = await send(app(), `/api/v1/${name}`, { method: 'POST', body: '{' }, { headers: bearer });
    expect([broken.status, ((await broken.json()) as { error: { code: string } }).error.code], name).toEqual([
      400,
      'request.invalid_input',
    ]);
  }
});

test('NFR-5: the page for people loads nothing from elsewhere and runs nothing', async () => {
  const page = await send(app(), '/api/docs');
  const text = await page.text();
  expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(text).toContain('POST /api/v1/member.list');
  expect(text).not.toMatch(/<script|style=|src="http|href="http/);
  expect((await send(app(), '/api/docs.css')).status).toBe(200);
});
