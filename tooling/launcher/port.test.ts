import { createServer } from 'node:net';
import { expect, test } from 'vitest';
import { assertPortFree, readPort } from './port.mjs';

test('PORT is a number from 1 to 65535, 4000 when unset', () => {
  expect(readPort(undefined)).toBe(4000);
  expect(readPort('8080')).toBe(8080);
  for (const wrong of ['http', '0', '70000', '80.5']) expect(() => readPort(wrong)).toThrow('PORT must be');
});

test.each([undefined, '127.0.0.1'])('a port taken on %s is told in a sentence', async (host) => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen({ port: 0, host }, () => resolve()));
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await expect(assertPortFree(port)).rejects.toThrow(`Port ${port} is taken`);
  await new Promise((resolve) => server.close(resolve));
  await expect(assertPortFree(port)).resolves.toBeUndefined();
});
