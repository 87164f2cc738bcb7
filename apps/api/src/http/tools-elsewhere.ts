import type { MiddlewareHandler } from 'hono';
import { cors } from 'hono/cors';
import { bearerOf } from './bearer.ts';

const anywhere = cors({
  origin: '*',
  allowMethods: ['GET', 'POST'],
  allowHeaders: ['authorization', 'content-type'],
  exposeHeaders: ['content-disposition', 'retry-after', 'x-request-id'],
  maxAge: 600,
});

/**
 * A tool may run in a page of any site (API-1): it brings its token itself. Whoever brings none may be somebody's open
 * session, and no other site reads an answer to that: cookies are never allowed along, and without a token nothing is
 * said to browsers at all.
 */
export const forToolsElsewhere: MiddlewareHandler = (c, next) => {
  const asksFirst = c.req.method === 'OPTIONS' && announcesToken(c.req.raw.headers);
  return asksFirst || bearerOf(c.req.raw.headers) !== null ? anywhere(c, next) : next();
};

const announcesToken = (headers: Headers): boolean =>
  (headers.get('access-control-request-headers') ?? '')
    .toLowerCase()
    .split(',')
    .some((name) => name.trim() === 'authorization');
