/** The token of a tool; null when the caller brings none. Other schemes belong to whatever stands in front of us. */
export function bearerOf(headers: Headers): string | null {
  const [scheme = '', token = ''] = (headers.get('authorization') ?? '').trim().split(/ +/, 2);
  return scheme.toLowerCase() === 'bearer' ? token : null;
}
