import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { createWebhookSmsTransport } from './webhook-sms-transport.ts';

const sms = { id: '0198c0de', to: '+41791234567', text: '048213 is your code', locale: 'de' } as const;
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

type Received = { readonly headers: IncomingMessage['headers']; readonly body: unknown };

async function provider(status: number, headers: Record<string, string> = {}) {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    received.push({ headers: request.headers, body: JSON.parse(Buffer.concat(chunks).toString()) });
    response.writeHead(status, headers).end('048213');
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  closers.push(() => server.close());
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/sms`;
  return { received, transport: createWebhookSmsTransport({ url, token: 'a-token', sender: 'Atrium' }) };
}

test('SEC-3 a text message is posted with its token and under the id of its outbox row', async () => {
  const { received, transport } = await provider(202);
  await transport.deliver(sms);
  expect(received).toHaveLength(1);
  expect(received[0]?.body).toEqual({ ...sms, sender: 'Atrium' });
  expect(received[0]?.headers).toMatchObject({
    authorization: 'Bearer a-token',
    'idempotency-key': sms.id,
    'content-type': 'application/json',
  });
});

test('SEC-1 a refusal names the status and repeats nothing of the message', async () => {
  const { transport } = await provider(429);
  const error = await transport.deliver(sms).catch((thrown: Error) => thrown);
  expect(String(error)).toContain('429');
  expect(String(error)).not.toContain('048213');
});

test('SEC-1 a redirect is not followed', async () => {
  const other = await provider(200);
  const { transport } = await provider(302, { location: 'http://127.0.0.1:1/' });
  await expect(transport.deliver(sms)).rejects.toThrow();
  expect(other.received).toHaveLength(0);
});

test.each(['http://sms.example/', 'ftp://sms.example/', 'sms'])('%s is no address for secrets', (url) => {
  expect(() => createWebhookSmsTransport({ url, token: 'a-token', sender: 'Atrium' })).toThrow('https://');
});
