import { DomainError } from '@atrium/contracts/kernel/domain-error';

type Limits = {
  readonly concurrency: number;
  /** Of those beyond, how many may wait; the next one is told to come back. */
  readonly maxWaiting: number;
  readonly retryAfterSeconds: number;
};

export type Limiter = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets costly work through a few at a time, in the order in which it came. */
export function createLimiter({ concurrency, maxWaiting, retryAfterSeconds }: Limits): Limiter {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (work) => {
    if (running >= concurrency) {
      if (waiting.length >= maxWaiting) throw new DomainError('request.busy', { retryAfterSeconds });
      // The slot is handed over by whoever finishes, so that nobody overtakes the queue.
      await new Promise<void>((resolve) => waiting.push(resolve));
    } else {
      running += 1;
    }
    try {
      return await work();
    } finally {
      const next = waiting.shift();
      if (next) next();
      else running -= 1;
    }
  };
}
