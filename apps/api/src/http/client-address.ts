/**
 * Where a request comes from. With n trusted proxies the n-th entry of X-Forwarded-For from the right counts:
 * everything further left is whatever the client wrote.
 */
export function clientAddress(
  socketAddress: string | undefined,
  forwardedFor: string | null,
  trustedProxies: number,
): string {
  const direct = socketAddress?.replace(/^::ffff:/, '') ?? 'unknown';
  if (trustedProxies === 0 || forwardedFor === null) return direct;
  const hops = forwardedFor.split(',');
  return hops[hops.length - trustedProxies]?.trim() || direct;
}
