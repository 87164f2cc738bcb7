import { createPerson } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();
const origin = 'https://tool.example';
const path = '/api/v1/organization.list';

const ask = (headers: Record<string, string>, token: string | null = null, method = 'POST') =>
  send(
    app(),
    path,
    { method, headers: { origin, ...headers }, ...(method === 'POST' && { body: '{}' }) },
    { token },
  );

test('API-1: a page of any site may ask before it sends a token, and is told what it may send', async () => {
  const wanted = { 'access-control-request-method': 'POST' };
  const response = await ask(
    { ...wanted, 'access-control-request-headers': 'authorization' },
    null,
    'OPTIONS',
  );
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('API-2: a refused token is a refusal that the page can read', async () => {
  const response = await ask({ authorization: `Bearer atr_${'0'.repeat(60)}` });
  expect(response.status).toBe(401);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('SEC-9: no other site reads what an open session answers, whatever else it sends', async () => {
  const { token } = await createPerson(app().host);
  for (const headers of [{}, { authorization: 'Basic eDp5' }]) {
    const response = await ask(headers, token);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  }
});
