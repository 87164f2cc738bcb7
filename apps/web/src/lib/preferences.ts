const oneYearSeconds = 31_536_000;

/** In a cookie, so that the server can write the page in the right language and colours before any script runs. */
export function writePreference(name: 'locale' | 'theme', value: string): void {
  const secure = location.protocol === 'https:' ? '; Secure' : '';
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we support.
  document.cookie = `atrium_${name}=${value}; Path=/; Max-Age=${oneYearSeconds}; SameSite=Lax${secure}`;
}

const organizationKey = 'atrium.organization';

/** The organization that "/" opens. Storage can be switched off; then it is the first one. */
export const lastOrganization = {
  read: (): string | null => {
    try {
      return localStorage.getItem(organizationKey);
    } catch {
      return null;
    }
  },
  write: (id: string): void => {
    try {
      localStorage.setItem(organizationKey, id);
    } catch {
      // Nothing depends on it.
    }
  },
};
