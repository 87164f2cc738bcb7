/** The first days of the months that begin within two calendar days, oldest first. */
export function monthsBetween(from: string, until: string): string[] {
  const days: string[] = [];
  const at = new Date(`${from.slice(0, 7)}-01T00:00:00Z`);
  for (;;) {
    const day = at.toISOString().slice(0, 10);
    if (day > until) return days;
    if (day >= from) days.push(day);
    at.setUTCMonth(at.getUTCMonth() + 1);
  }
}
