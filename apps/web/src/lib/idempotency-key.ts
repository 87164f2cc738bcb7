/**
 * One key for one intended effect: a double click or a retry after a lost answer repeats it, changed input is another
 * intention and gets a key of its own (ORG-5, PAY-5).
 */
export function createIdempotencyKey(): (input: object) => string {
  let last = { input: '', key: '' };
  return (input) => {
    const written = JSON.stringify(input);
    if (written !== last.input) last = { input: written, key: crypto.randomUUID() };
    return last.key;
  };
}
