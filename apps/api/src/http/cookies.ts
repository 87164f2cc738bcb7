import { sessionAbsoluteSeconds } from '@atrium/db/session/session-queries';

export type Cookie = {
  readonly read: (header: string | null | undefined) => string | null;
  /** The Set-Cookie value that hands out the token, or takes it away with null. */
  readonly write: (token: string | null) => string;
};

export type Cookies = {
  readonly session: Cookie;
  /** Between the first factor and the second (SEC-4). */
  readonly signIn: Cookie;
  /** Of a browser that has signed in before (SEC-2). */
  readonly device: Cookie;
};

const maxTokenLength = 64;
const signInSeconds = 600;
/** The longest that browsers keep one. */
const deviceSeconds = 400 * 24 * 3600;

/** `__Host-`: only this host, only https (or localhost), the whole site, no subdomain can plant one (SEC-9). */
export function createCookies({ insecure }: { readonly insecure: boolean }): Cookies {
  const make = (name: string, maxAge: number, sameSite: 'Lax' | 'Strict'): Cookie =>
    createCookie(
      insecure ? name : `__Host-${name}`,
      maxAge,
      `Path=/; HttpOnly; SameSite=${sameSite}${insecure ? '' : '; Secure'}`,
    );
  return {
    session: make('atrium_session', sessionAbsoluteSeconds, 'Lax'),
    signIn: make('atrium_sign_in', signInSeconds, 'Strict'),
    device: make('atrium_device', deviceSeconds, 'Strict'),
  };
}

const createCookie = (name: string, maxAge: number, attributes: string): Cookie => ({
  read: (header) => {
    for (const pair of header?.split(';') ?? []) {
      const separator = pair.indexOf('=');
      if (pair.slice(0, separator).trim() !== name) continue;
      const token = pair.slice(separator + 1).trim();
      return token !== '' && token.length <= maxTokenLength ? token : null;
    }
    return null;
  },
  write: (token) =>
    token === null
      ? `${name}=; Max-Age=0; ${attributes}`
      : `${name}=${token}; Max-Age=${maxAge}; ${attributes}`,
});
