import { createPerson } from '@atrium/core/test/test-host';
import { expect, test } from 'vitest';
import { send, useTestApp } from '../../test/test-app.ts';

const app = useTestApp();
const origin = 'https://tool.example';
const ofTools = '/api/v1/apiToken.getCurrent';

test('API-1: a page of any site may ask before it sends a token, and is told what it may send', async () => {
  const headers = {
    origin,
    'access-control-request-method': 'POST',
    'access-control-request-headers': 'authorization, content-type',
  };
  const response = await send(app(), ofTools, { method: 'OPTIONS', headers });
  expect(response.status).toBe(204);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
  expect(response.headers.get('access-control-allow-headers')).toBe('authorization,content-type');
  expect(response.headers.get('access-control-allow-credentials')).toBeNull();
});

test('API-2: a refused token is a refusal that the page can read', async () => {
  const headers = { origin, authorization: `Bearer atr_${'0'.repeat(60)}` };
  const response = await send(app(), ofTools, { method: 'POST', headers, body: '{}' });
  expect(response.status).toBe(401);
  expect(response.headers.get('access-control-allow-origin')).toBe('*');
});

test('SEC-9: no other site reads what an open session answers, whatever else it sends', async () => {
  const { token } = await createPerson(app().host);
  for (const authorization of ['', 'Basic eDp5']) {
    const headers = { origin, ...(authorization && { authorization }) };
    const response = await send(app(), '/api/trpc/organization.list?input=%7B%7D', { headers }, { token });
    expect(response.status).toBe(200);
    expect(response.headers.get('access-control-allow-origin')).toBeNull();
    expect(response.headers.get('access-control-allow-credentials')).toBeNull();
  }
});
