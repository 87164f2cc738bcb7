const key = 'atrium.confirmation';

export type PendingConfirmation = { readonly confirmationId: string; readonly email: string };

/** Kept for this tab only: a reload of the page that asks for the code must not lose what it belongs to. */
export const pendingConfirmation = {
  read: (): PendingConfirmation | null => {
    try {
      const stored: unknown = JSON.parse(sessionStorage.getItem(key) ?? 'null');
      const { confirmationId, email } = (stored ?? {}) as Partial<PendingConfirmation>;
      return confirmationId && email ? { confirmationId, email } : null;
    } catch {
      return null;
    }
  },
  write: (pending: PendingConfirmation): void => {
    try {
      sessionStorage.setItem(key, JSON.stringify(pending));
    } catch {
      // The link in the mail works without it.
    }
  },
  clear: (): void => {
    try {
      sessionStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
