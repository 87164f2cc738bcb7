import type { LogEntry } from '@atrium/core/kernel/host';

const order = { info: 0, warn: 1, error: 2, silent: 3 } as const;

export type Logger = (entry: LogEntry) => void;

/** One JSON object per line on standard output, for whatever collects logs (NFR-4). */
export function createLogger(level: keyof typeof order, now: () => Date): Logger {
  return ({ error, ...entry }) => {
    if (order[entry.level] < order[level]) return;
    process.stdout.write(
      `${JSON.stringify({ time: now().toISOString(), ...entry, ...(error === undefined ? {} : { error: describe(error) }) })}\n`,
    );
  };
}

/** Name, message and stack; never the parameters of a statement, which hold personal data. */
function describe(error: unknown) {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    message: error.message,
    stack: error.stack,
    ...(typeof code === 'string' ? { code } : {}),
  };
}
