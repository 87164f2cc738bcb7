const key = 'atrium.transfer';

export type TransferLink = { readonly giverId: string; readonly token: string };

function read(text: string): TransferLink | null {
  const [giverId = '', token = ''] = text.split('.');
  return /^[0-9a-f-]{36}$/.test(giverId) && /^[\w-]{20,100}$/.test(token) ? { giverId, token } : null;
}

/** From the address, or kept for this tab: a reload, and the way over the sign-in, must not lose the offer. */
export const transferLink = {
  take: (hash: string): TransferLink | null => {
    const fromAddress = read(hash.slice(1));
    try {
      if (fromAddress) sessionStorage.setItem(key, `${fromAddress.giverId}.${fromAddress.token}`);
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
