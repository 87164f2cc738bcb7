/** Basic Latin without controls, Latin-1, Latin Extended-A, and Ș ș Ț ț €: what banks accept. */
const allowed = /^[\u0020-\u007e\u00a0-\u017f\u0218-\u021b\u20ac]*$/;

export const hasOnlyQrCharacters = (text: string): boolean => allowed.test(text);
