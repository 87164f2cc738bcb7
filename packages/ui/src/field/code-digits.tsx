/** Digits of what was typed or pasted ("123 456", "G-123456"), at most `length` of them. */
export function codeDigits(text: string, length: number): string {
  return text.replace(/\D/g, '').slice(0, length);
}
