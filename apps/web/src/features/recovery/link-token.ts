/**
 * The secret of the link that opened this page, which stands behind the #. Once read, it should stay neither in the
 * address bar nor in the history.
 */
export function takeLinkToken(): string {
  const token = location.hash.slice(1);
  if (token) history.replaceState(history.state, '', location.pathname + location.search);
  return token;
}
