import type { Logger } from './observability/logger.ts';

/** Stops once and in order, whether by Ctrl-C, by a supervisor, or because the launcher is gone. */
export function stopOnSignals(log: Logger, stop: () => Promise<void>): void {
  let stopping = false;
  const once = async (cause: string) => {
    if (stopping) return;
    stopping = true;
    log({ level: 'info', message: 'stopping', cause });
    try {
      await stop();
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
