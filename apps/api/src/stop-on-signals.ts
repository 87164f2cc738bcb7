import type { Logger } from './observability/logger.ts';

/** What has been started so far; ended in the reverse order. */
export type Stoppers = (() => unknown)[];

/**
 * Stops once and in order, whether by Ctrl-C, by a supervisor, or because the launcher is gone. Registered before
 * anything is started, so that a signal in the middle of a migration is heard too.
 */
export function stopOnSignals(log: Logger, stoppers: Stoppers): void {
  let stopping = false;
  const once = async (cause: string) => {
    if (stopping) return;
    stopping = true;
    log({ level: 'info', message: 'stopping', cause });
    try {
      for (const stop of stoppers.toReversed()) await stop();
      process.exit(0);
    } catch (error) {
      log({ level: 'error', message: 'could not stop cleanly', error });
      process.exit(1);
    }
  };
  process.on('SIGINT', () => void once('SIGINT'));
  process.on('SIGTERM', () => void once('SIGTERM'));
  // The launcher holds the other end of a channel; when it dies, however it dies, so does this process.
  process.on('disconnect', () => void once('the launcher has ended'));
}
