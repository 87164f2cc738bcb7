import { availableParallelism } from 'node:os';
import { hash, verify } from '@node-rs/argon2';
import { createLimiter } from '../kernel/create-limiter.ts';

export type PasswordHasher = {
  readonly hash: (password: string) => Promise<string>;
  /** Takes as long for an unknown account (null) as for a known one, so that time tells nothing (SEC-1). */
  readonly verify: (storedHash: string | null, password: string) => Promise<boolean>;
};

// argon2id with the memory, passes and lanes that OWASP gives as a minimum; the algorithm is the library's default.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const queue = { maxWaiting: 500, retryAfterSeconds: 10 };

/** Hashing runs beside the event loop, and never on every core at once: other requests go on meanwhile. */
export function createPasswordHasher({
  concurrency = Math.max(1, availableParallelism() - 1),
} = {}): PasswordHasher {
  const limited = createLimiter({ concurrency, ...queue });
  const decoy = limited(() => hash('a password that nobody has', cost));
  // Awaited with the first verification; an early failure must not end the process.
  decoy.catch(() => {});
  return {
    hash: (password) => limited(() => hash(normalize(password), cost)),
    verify: async (storedHash, password) => {
      // An empty one is that of an account that has no password yet, or no longer.
      const comparedHash = storedHash || (await decoy);
      const matches = await limited(() => verify(comparedHash, normalize(password)));
      return matches && Boolean(storedHash);
    },
  };
}

/** One password however a keyboard composes its letters: é is one character here and two there. */
const normalize = (password: string): string => password.normalize('NFKC');
