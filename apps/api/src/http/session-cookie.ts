import { sessionAbsoluteSeconds } from '@atrium/db/session/session-queries';

export type SessionCookie = {
  readonly read: (header: string | null | undefined) => string | null;
  /** The Set-Cookie value that hands out the token, or ends the session with null. */
  readonly write: (token: string | null) => string;
};

const maxTokenLength = 64;

/** `__Host-`: only this host, only https (or localhost), the whole site, no subdomain can plant one (SEC-9). */
export function createSessionCookie({ insecure }: { readonly insecure: boolean }): SessionCookie {
  const name = insecure ? 'atrium_session' : '__Host-atrium_session';
  const attributes = `Path=/; HttpOnly; SameSite=Lax${insecure ? '' : '; Secure'}`;
  return {
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
        : `${name}=${token}; Max-Age=${sessionAbsoluteSeconds}; ${attributes}`,
  };
}
