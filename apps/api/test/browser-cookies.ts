/** The cookies that a browser would keep of these answers, by name without the prefix; one taken away is null. */
export function cookiesOf(...responses: readonly Response[]): Readonly<Record<string, string | null>> {
  const jar: Record<string, string | null> = {};
  for (const response of responses) {
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^__Host-atrium_(\w+)=([\w-]*);/.exec(cookie) ?? [];
      jar[name] = value === '' ? null : value;
    }
  }
  return jar;
}

/** A request's header with these cookies. */
export const cookieHeader = (jar: Readonly<Record<string, string | null>>): Record<string, string> => ({
  cookie: Object.entries(jar)
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `__Host-atrium_${name}=${value}`)
    .join('; '),
});
