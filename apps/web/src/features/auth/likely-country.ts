import { isCountry } from '@atrium/contracts/country';

/** The country of the browser's own language setting (`fr-CH`), as a first guess that can be changed. */
export function likelyCountry(): string {
  for (const language of navigator.languages) {
    const region = /-([A-Z]{2})\b/.exec(language)?.[1];
    if (region && isCountry(region)) return region;
  }
  return '';
}
