import { setTimeout as sleep } from 'node:timers/promises';

const attempts = 5;
const deadlock = '40P01';

/**
 * Of two transactions that wait for each other the server ends one, which then has done nothing: it is done again. Only for work
 * that leaves nothing outside of its transaction.
 */
export async function againAfterDeadlock<T>(transaction: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await transaction();
    } catch (error) {
      const isDeadlock = error instanceof Error && 'code' in error && error.code === deadlock;
      if (!isDeadlock || attempt === attempts) throw error;
      await sleep(Math.random() * 20 * attempt);
    }
  }
}
