/// <reference types="node" />
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { accentBackgrounds, accentProperties, accentShades, defaultAccent } from './accent-shades.tsx';
import { contrastRatio } from './oklch.tsx';

const css = readFileSync(new URL('../tokens.css', import.meta.url), 'utf8');

/** Custom properties of the first block after `selector`. */
function block(selector: string): Record<string, string> {
  const start = css.indexOf(`${selector} {`);
  expect(start, selector).toBeGreaterThan(-1);
  const text = css.slice(start, css.indexOf('}', start));
  return Object.fromEntries(
    [...text.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [found[1], found[2]]),
  );
}

const shared = block(':root');
const light = css.indexOf('color-scheme: light');
const themes = {
  light: Object.fromEntries(
    [...css.slice(light, css.indexOf('}', light)).matchAll(/(--[\w-]+):\s*([^;]+);/g)].map((found) => [
      found[1],
      found[2],
    ]),
  ),
  dark: block(':root[data-theme="dark"]'),
} as Record<'light' | 'dark', Record<string, string>>;

function color(theme: 'light' | 'dark', name: string): string {
  const value = themes[theme][`--color-${name}`] ?? '';
  const accent = /^var\((--accent-[\w-]+)\)$/.exec(value)?.[1];
  const hex = accent === undefined ? value : (shared[accent] ?? '');
  expect(hex, `--color-${name}`).toMatch(/^#[0-9a-f]{6}$/);
  return hex;
}

const page = ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover', 'surface-active'];
const textPairs: readonly (readonly [string, readonly string[]])[] = [
  [
    'text',
    [...page, 'accent-subtle', 'danger-surface', 'info-surface', 'success-surface', 'warning-surface'],
  ],
  ['text-muted', [...page, 'accent-subtle']],
  ['text-faint', ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'surface-hover']],
  ['accent-text', ['canvas', 'surface', 'surface-sunken', 'surface-raised', 'accent-subtle']],
  ['on-accent', ['accent', 'accent-hover']],
  ['on-danger', ['danger-solid', 'danger-solid-hover']],
  ['on-inverse', ['inverse']],
  ['on-inverse-muted', ['inverse']],
  ...['info', 'success', 'warning', 'danger'].map(
    (tone) => [`${tone}-text`, [`${tone}-surface`, 'surface', 'surface-raised', 'canvas']] as const,
  ),
];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  test.each(textPairs)('%s reads on every surface it stands on (AA, 4.5:1)', (text, surfaces) => {
    for (const surface of surfaces) {
      const ratio = contrastRatio(color(theme, text), color(theme, surface));
      expect(ratio, `${text} on ${surface}`).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('the edge of a control and the focus ring can be made out (AA, 3:1)', () => {
    for (const edge of ['border-control', 'accent-text', 'danger-text']) {
      for (const surface of ['canvas', 'surface', 'surface-raised']) {
        const ratio = contrastRatio(color(theme, edge), color(theme, surface));
        expect(ratio, `${edge} on ${surface}`).toBeGreaterThanOrEqual(3);
      }
    }
  });
});

test('a system in dark mode gets the same values as a chosen dark theme', () => {
  expect(block(':root:not([data-theme])')).toEqual(themes.dark);
});

test('tokens.css carries the shades of the default accent', () => {
  expect(shared).toMatchObject(accentProperties(defaultAccent));
});

test('accent text is checked against the surfaces that tokens.css really has', () => {
  expect([color('light', 'surface'), color('light', 'surface-sunken')]).toEqual(accentBackgrounds.light);
  expect([color('dark', 'canvas'), color('dark', 'surface-active')]).toEqual(accentBackgrounds.dark);
});

test('whatever colour a provider picks, its text reads in both themes', () => {
  const anyHex = fc
    .integer({ min: 0, max: 0xffffff })
    .map((value) => `#${value.toString(16).padStart(6, '0')}`);
  fc.assert(
    fc.property(anyHex, (hex) => {
      const shades = accentShades(hex);
      for (const theme of ['light', 'dark'] as const) {
        const shade = shades[theme];
        expect(contrastRatio(shade.onSolid, shade.solid)).toBeGreaterThanOrEqual(4.5);
        expect(contrastRatio(shade.onSolid, shade.solidHover)).toBeGreaterThanOrEqual(4.5);
        for (const surface of [...accentBackgrounds[theme], shade.subtle]) {
          expect(contrastRatio(shade.text, surface)).toBeGreaterThanOrEqual(4.5);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test.each(['#000000', '#ffffff', '#0f0', 'ff8800'])('%s keeps its hover apart from its rest', (hex) => {
  const { light: shade } = accentShades(hex);
  expect(shade.solidHover).not.toBe(shade.solid);
});

test('text that is not a colour falls back to the default accent', () => {
  expect(accentShades('javascript:alert(1)')).toEqual(accentShades(defaultAccent));
});
