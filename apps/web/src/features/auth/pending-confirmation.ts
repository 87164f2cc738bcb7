const key = 'atrium.confirmation';
const validHours = 24;

export type PendingConfirmation = { readonly confirmationId: string; readonly email: string };

/**
 * Which sign-up this browser began: for a reload of the page that asks for the code, and so that the link in the mail
 * is recognized in another tab (ACC-1). Kept as long as the link is valid.
 */
export const pendingConfirmation = {
  read: (): PendingConfirmation | null => {
    try {
      const stored: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
      const { confirmationId, email, until } = (stored ?? {}) as Partial<
        PendingConfirmation & { until: number }
      >;
      return confirmationId && email && until && until > Date.now() ? { confirmationId, email } : null;
    } catch {
      return null;
    }
  },
  write: (pending: PendingConfirmation): void => {
    try {
      const until = Date.now() + validHours * 3_600_000;
      localStorage.setItem(key, JSON.stringify({ ...pending, until }));
    } catch {
      // The link in the mail works without it.
    }
  },
  clear: (): void => {
    try {
      localStorage.removeItem(key);
    } catch {
      // Nothing was kept.
    }
  },
};
