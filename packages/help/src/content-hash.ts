/**
 * Sixteen hex digits that tell two texts apart; spaces and line breaks do not count. It guards against oversight and
 * not against attack, so that a short function will do that runs everywhere (cyrb53's two halves, unmixed).
 */
export function contentHash(text: string): string {
  const normalized = text.normalize('NFC').replaceAll(/\s+/g, ' ').trim();
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let index = 0; index < normalized.length; index += 1) {
    const code = normalized.charCodeAt(index);
    a = Math.imul(a ^ code, 2_654_435_761);
    b = Math.imul(b ^ code, 1_597_334_677);
  }
  const hex = (value: number): string => (value >>> 0).toString(16).padStart(8, '0');
  return hex(a ^ (b >>> 15)) + hex(b ^ (a >>> 13));
}
