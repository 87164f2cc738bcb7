/**
 * True when a browser says that another site sent this state-changing request (SEC-9). Browsers always send
 * Origin with a POST; a program that sends neither header carries no ambient cookie, so there is nothing to forge.
 */
export function isCrossSite(headers: Headers, host: string | null): boolean {
  const site = headers.get('sec-fetch-site');
  if (site !== null) return site !== 'same-origin' && site !== 'none';
  const origin = headers.get('origin');
  if (origin === null) return false;
  return URL.parse(origin)?.host !== host;
}
