const sudoMinutes = 10;

/** How long a confirmed password holds in its session (SEC-8). */
export const sudoUntil = (now: Date): Date => new Date(now.getTime() + sudoMinutes * 60_000);
