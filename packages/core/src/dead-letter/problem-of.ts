const longest = 200;

/** What staff need of an error: its first line, without a stack and without addresses of people (API-2). */
export const problemOf = (error: string | null): string =>
  (error ?? '')
    .split('\n', 1)
    .join('')
    .replace(/[^\s<>"'(]+@[^\s<>"')]+/g, '…@…')
    .replace(/\+\d[\d ]{6,}\d/g, '+…')
    .slice(0, longest);
