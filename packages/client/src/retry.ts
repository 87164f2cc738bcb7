import { AtriumConnectionError, AtriumError } from './atrium-error.ts';

export type RetryPolicy = {
  /** Calls in all, the first one included. */
  readonly attempts: number;
  readonly firstDelayMs: number;
  /** A server that asks to wait longer is not waited for: the refusal is thrown. */
  readonly longestDelayMs: number;
};

export const defaultRetry: RetryPolicy = { attempts: 4, firstDelayMs: 250, longestDelayMs: 20_000 };

const passing = new Set([502, 503, 504]);

/** How long to wait before the same call may succeed; null when it will not. */
export function delayAfter(error: unknown, attempt: number, policy: RetryPolicy): number | null {
  if (attempt >= policy.attempts) return null;
  // Spread, so that many tools that were refused together do not come back together.
  const backoff = policy.firstDelayMs * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
  if (error instanceof AtriumConnectionError) {
    const temporary = error.status === null || passing.has(error.status);
    return temporary ? Math.min(backoff, policy.longestDelayMs) : null;
  }
  if (!(error instanceof AtriumError)) return null;
  if (error.status !== 429 && error.status !== 503) return null;
  const { retryAfterSeconds = 0 } = error.params as { retryAfterSeconds?: number };
  const wait = Math.max(backoff, retryAfterSeconds * 1000);
  return wait <= policy.longestDelayMs ? wait : null;
}

/** Only for calls that may be made twice: queries, and mutations under an idempotency key. */
export async function withRetries<T>(
  work: () => Promise<T>,
  policy: RetryPolicy,
  signal: AbortSignal | undefined,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      const delay = delayAfter(error, attempt, policy);
      if (delay === null) throw error;
      await pause(delay, signal);
    }
  }
}

function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener('abort', stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener('abort', stop, { once: true });
  });
}
