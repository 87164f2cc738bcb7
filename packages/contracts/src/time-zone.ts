/** Whether this runtime knows the IANA name, as the browser that offers it does. */
export const isTimeZone = (name: string): boolean => canonicalName(name) !== null;

const listed: ReadonlySet<string> = new Set(['UTC', ...Intl.supportedValuesOf('timeZone')]);

/** The one name under which this runtime lists a place; null for what is none, as a plain offset. */
export function listedTimeZone(name: string): string | null {
  const canonical = canonicalName(name);
  return canonical !== null && listed.has(canonical) ? canonical : null;
}

function canonicalName(name: string): string | null {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone;
  } catch {
    return null;
  }
}
