import type { IdentityReviewView } from '@atrium/contracts/identity-review/identity-review-view';
import { errorMessage } from '@atrium/i18n/error-message';
import { createSignal } from 'solid-js';
import { api } from '../../lib/api.ts';
import { ensureMessages, t } from '../../lib/i18n.ts';
import { toRefusal } from '../../lib/refusal.ts';

/** The case behind a link: loaded, changed by its answers, and stopped. */
export function useCase(token: () => string) {
  const [review, setReview] = createSignal<IdentityReviewView | null>(null);
  const [uploadToken, setUploadToken] = createSignal<string | null>(null);
  const [error, setError] = createSignal<string | null>(null);
  const [stopping, setStopping] = createSignal(false);

  const explain = async (thrown: unknown): Promise<void> => {
    await ensureMessages(['errors']);
    const refusal = toRefusal(thrown);
    setError(refusal === 'offline' ? t('shell.connection.lost') : errorMessage(t, refusal));
  };
  const load = async (): Promise<void> => {
    setError(null);
    try {
      const answer = await api.identityReview.follow.mutate({ token: token() });
      setUploadToken(answer.uploadToken);
      setReview(answer.review);
    } catch (thrown) {
      await explain(thrown);
    }
  };
  const stop = async (): Promise<void> => {
    setStopping(true);
    setError(null);
    try {
      setReview(await api.identityReview.stop.mutate({ token: token() }));
    } catch (thrown) {
      await explain(thrown);
    } finally {
      setStopping(false);
    }
  };
  return { review, setReview, uploadToken, error, load, stop, stopping };
}
