import { createServer } from 'node:net';
import { Failure } from './failure.mjs';

const defaultPort = 4000;

/** The port that PORT names, else the default. @param {string | undefined} text */
export function readPort(text) {
  if (text === undefined || text === '') return defaultPort;
  const port = Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Failure(`PORT must be a number from 1 to 65535, not "${text}".`);
}

/** Ends with a sentence when the port cannot be used; said before the build rather than after it. @param {number} port */
export async function assertPortFree(port) {
  // Every address first; loopback alone too, since some systems allow the one beside the other.
  for (const host of [undefined, '127.0.0.1']) {
    const code = await tryListen(port, host);
    if (code === 'EADDRINUSE') {
      throw new Failure(
        `Port ${port} is taken by another program: end that, or choose one, as in PORT=${port + 1} npm start.`,
      );
    }
    if (code === 'EACCES')
      throw new Failure(`Port ${port} needs more rights: choose one above 1023 with PORT.`);
  }
}

/** @param {number} port @param {string | undefined} host @returns {Promise<string | undefined>} */
function tryListen(port, host) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', (error) => resolve('code' in error ? String(error.code) : 'unknown'));
    server.listen({ port, host }, () => server.close(() => resolve(undefined)));
  });
}
