import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { Config } from '../config.ts';
import type { Environment } from './create-app.ts';

const headersTimeoutSeconds = 15;
const requestTimeoutSeconds = 60;
/** Longer than proxies and other clients keep one that they may still use: who closes first meets no request on its way. */
const keepAliveSeconds = 75;
const drainSeconds = 10;

export type Listening = { readonly port: number; readonly close: () => Promise<void> };

/** Opens the port. Closing lets running requests finish, but not for ever. */
export async function listen(
  app: Hono<Environment>,
  config: Pick<Config, 'HOST' | 'PORT'>,
): Promise<Listening> {
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  server.headersTimeout = headersTimeoutSeconds * 1000;
  server.requestTimeout = requestTimeoutSeconds * 1000;
  server.keepAliveTimeout = keepAliveSeconds * 1000;
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(explain(error, config.PORT)));
    server.listen(config.PORT, config.HOST, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : config.PORT;
  return {
    port,
    close: () =>
      new Promise((resolve) => {
        const timer = setTimeout(() => server.closeAllConnections(), drainSeconds * 1000);
        // A connection that a browser keeps open becomes idle when its running request is answered.
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        server.close(() => {
          clearTimeout(timer);
          clearInterval(idle);
          resolve();
        });
      }),
  };
}

function explain(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') {
    return new Error(
      `Port ${port} is taken by another program. Choose one with PORT, for example PORT=${port + 1}.`,
    );
  }
  if (error.code === 'EACCES')
    return new Error(`Port ${port} needs more rights. Choose one above 1023 with PORT.`);
  return error;
}
