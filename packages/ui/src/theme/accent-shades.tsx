import { contrastRatio, hexToOklch, type Oklch, oklchToHex } from './oklch.tsx';

/** What a theme needs of the accent: a filled control, text on the page, and a quiet tint. */
export interface AccentShade {
  solid: string;
  solidHover: string;
  onSolid: string;
  text: string;
  subtle: string;
  border: string;
}

export interface AccentShades {
  source: string;
  light: AccentShade;
  dark: AccentShade;
}

/** The accent of a portal whose provider chose none. */
export const defaultAccent = '#2f5bd8';

/** The lightest and darkest surfaces on which accent text stands; a test compares them with tokens.css. */
export const accentBackgrounds = {
  light: ['#ffffff', '#f3f3f5'],
  dark: ['#0d0e11', '#212329'],
} as const;

const white = '#ffffff';
const ink = '#0d0e11';
const minimumContrast = 4.5;
const lightnessStep = 0.004;

/** Moves lightness in one direction until every pair reads; ends at black or white, which always do. */
function shiftUntilReadable(start: Oklch, direction: 1 | -1, against: readonly string[]): string {
  for (let l = start.l; l >= 0 && l <= 1; l += direction * lightnessStep) {
    const hex = oklchToHex({ ...start, l });
    if (against.every((other) => contrastRatio(hex, other) >= minimumContrast)) return hex;
  }
  return direction === 1 ? white : '#000000';
}

function solidShades(source: Oklch): Pick<AccentShade, 'solid' | 'solidHover' | 'onSolid'> {
  const asGiven = oklchToHex(source);
  const takesInk = source.l > 0.72 && contrastRatio(asGiven, ink) >= minimumContrast;
  const onSolid = takesInk ? ink : white;
  const solid = takesInk ? asGiven : shiftUntilReadable(source, -1, [white]);
  const from = hexToOklch(solid) ?? source;
  const away = takesInk ? Math.min(1, from.l + 0.045) : from.l - 0.05;
  // Near black or white there is no room to move away from the text, so the hover moves towards it.
  const l = away < 0.12 ? from.l + 0.22 : away > 0.985 ? from.l - 0.05 : away;
  return { solid, solidHover: oklchToHex({ ...from, l }), onSolid };
}

/**
 * Derives the shades of one colour for both themes. Filled controls keep the provider's colour where it reads
 * (≥ 4.5:1 with their text); text shades read on every surface of their theme and on their own tint.
 * Text that is not a hex colour gives the shades of the default accent.
 */
export function accentShades(hex: string): AccentShades {
  const given = hexToOklch(hex);
  const sourceHex = given === null ? defaultAccent : oklchToHex(given);
  const source = given ?? hexToOklch(defaultAccent) ?? { l: 0.5, c: 0, h: 0 };
  const tint = Math.min(source.c, 0.16);
  const lightSubtle = oklchToHex({ l: 0.965, c: tint * 0.13, h: source.h });
  const darkSubtle = oklchToHex({ l: 0.255, c: tint * 0.27, h: source.h });
  return {
    source: sourceHex,
    light: {
      // A white button would vanish into a white page, as a black one would into a dark page.
      ...solidShades({ ...source, l: Math.min(source.l, 0.9) }),
      text: shiftUntilReadable({ ...source, l: Math.min(source.l, 0.56) }, -1, [
        ...accentBackgrounds.light,
        lightSubtle,
      ]),
      subtle: lightSubtle,
      border: oklchToHex({ l: 0.86, c: tint * 0.45, h: source.h }),
    },
    dark: {
      ...solidShades({ ...source, l: Math.max(source.l, 0.5) }),
      text: shiftUntilReadable({ ...source, l: Math.max(source.l, 0.74) }, 1, [
        ...accentBackgrounds.dark,
        darkSubtle,
      ]),
      subtle: darkSubtle,
      border: oklchToHex({ l: 0.4, c: tint * 0.55, h: source.h }),
    },
  };
}

/** The custom properties that tokens.css reads, for `style.setProperty` or a served stylesheet. */
export function accentProperties(hex: string): Record<`--accent-${string}`, string> {
  const shades = accentShades(hex);
  const properties: Record<`--accent-${string}`, string> = { '--accent-source': shades.source };
  for (const theme of ['light', 'dark'] as const) {
    const shade = shades[theme];
    properties[`--accent-${theme}-solid`] = shade.solid;
    properties[`--accent-${theme}-solid-hover`] = shade.solidHover;
    properties[`--accent-${theme}-on-solid`] = shade.onSolid;
    properties[`--accent-${theme}-text`] = shade.text;
    properties[`--accent-${theme}-subtle`] = shade.subtle;
    properties[`--accent-${theme}-border`] = shade.border;
  }
  return properties;
}

/** Recolours the page at once; setting properties from script is allowed under a strict style-src. */
export function applyAccent(hex: string, target: HTMLElement = document.documentElement): void {
  for (const [property, value] of Object.entries(accentProperties(hex)))
    target.style.setProperty(property, value);
}
