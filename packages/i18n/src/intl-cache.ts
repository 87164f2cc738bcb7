import type { Locale } from '@atrium/contracts/locale';

/** English readers here are in Europe: day before month, 24 hours. The other languages need no region. */
export const intlTag = (locale: Locale): string => (locale === 'en' ? 'en-GB' : locale);

/** Building an Intl object takes a hundred times longer than using it, so each is built once per key. */
export const cached = <T>(build: (...key: string[]) => T): ((...key: string[]) => T) => {
  const known = new Map<string, T>();
  return (...key) => {
    const id = key.join();
    const found = known.get(id);
    if (found !== undefined) return found;
    const built = build(...key);
    known.set(id, built);
    return built;
  };
};
