const probe = 'atrium_probe';

/** Whether this browser keeps no cookie of ours: some say so, others only do not keep it (SEC-10). */
export function cookiesBlocked(): boolean {
  if (!navigator.cookieEnabled) return true;
  try {
    const write = (attributes: string): void => {
      // biome-ignore lint/suspicious/noDocumentCookie: this is what is being tried.
      document.cookie = `${probe}=1; Path=/; SameSite=Lax${attributes}`;
    };
    write('');
    const kept = document.cookie.includes(probe);
    write('; Max-Age=0');
    return !kept;
  } catch {
    return true;
  }
}

/** The row of the guide for this browser. */
export function guideRow(userAgent: string): string {
  if (/Edg\w*\//.test(userAgent)) return 'edge';
  if (/Firefox|FxiOS/.test(userAgent)) return 'firefox';
  if (/Chrome|CriOS/.test(userAgent)) return 'chrome';
  return /Safari/.test(userAgent) ? 'safari' : 'browsers';
}
