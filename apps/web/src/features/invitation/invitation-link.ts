const key = 'atrium.invitation';

export type Link = { readonly organizationId: string; readonly token: string };

function read(text: string): Link | null {
  const [organizationId = '', token = ''] = text.split('.');
  return /^[0-9a-f-]{36}$/.test(organizationId) && /^[\w-]{20,100}$/.test(token)
    ? { organizationId, token }
    : null;
}

/** From the address, or kept for this tab: a reload, and the way over the sign-in, must not lose the invitation. */
export const invitationLink = {
  take: (): Link | null => {
    const fromAddress = read(location.hash.slice(1));
    try {
      if (fromAddress) sessionStorage.setItem(key, `${fromAddress.organizationId}.${fromAddress.token}`);
      return fromAddress ?? read(sessionStorage.getItem(key) ?? '');
    } catch {
      return fromAddress;
    }
  },
  forget: (): void => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
