const secret = /password|secret|token|hash|otp|backup_?code|private_?key|iban/i;
const mask = '•••';
const deepest = 6;

/**
 * What a record says, without what must not be read: verbs never pass a secret in, and this holds if one ever does
 * (AUD-1). At any depth, by the name of the field.
 */
export function maskSecrets(value: unknown, depth = 0): unknown {
  if (depth > deepest) return mask;
  if (Array.isArray(value)) return value.map((item) => maskSecrets(item, depth + 1));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      // That there is one may be told: "two-factor: yes" is no secret.
      secret.test(name) && typeof inner === 'string' ? mask : maskSecrets(inner, depth + 1),
    ]),
  );
}
