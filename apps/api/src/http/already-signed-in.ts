import type { Host } from '@atrium/core/kernel/host';
import { isSignedIn } from '@atrium/core/session/is-signed-in';
import type { Context } from 'hono';
import type { Cookies } from './cookies.ts';
import type { Environment } from './create-app.ts';

const pages = new Set(['/sign-in', '/sign-up']);

/** Somebody with a session is led on instead of being shown a form that would end it. */
export async function leadOn(
  c: Context<Environment>,
  host: Host,
  cookies: Cookies,
): Promise<Response | null> {
  if (!pages.has(c.req.path)) return null;
  const token = cookies.session.read(c.req.header('cookie'));
  if (!(await isSignedIn(host, token))) return null;
  // Only a path of this portal, never another site.
  const next = c.req.query('next') ?? '/';
  const url = /^\/(?![/\\])/.test(next) ? URL.parse(next, host.publicUrl) : null;
  const isOurs = url?.origin === new URL(host.publicUrl).origin && !pages.has(url.pathname);
  // Dots resolve away, and what is left may begin like the address of another host.
  const target = isOurs && !url.pathname.startsWith('//') ? `${url.pathname}${url.search}${url.hash}` : '/';
  c.header('cache-control', 'no-store');
  return c.redirect(target, 302);
}
