import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { type Html, html, nothing } from './html.ts';

/** The portal's set is written for its bundler (.tsx), which Node does not load; its path data is read as text. */
const kit = readFileSync(createRequire(import.meta.url).resolve('@atrium/ui/icon/icons'), 'utf8');
const paths = new Map(
  [...kit.matchAll(/export const icon(\w+) =\s+'([^']+)';/g)].map(([, name = '', path = '']) => [name, path]),
);

const icons: Readonly<Record<string, string>> = {
  warning: 'Alert',
  info: 'Info',
  down: 'ChevronDown',
  right: 'ChevronRight',
  language: 'Globe',
  portal: 'ExternalLink',
  search: 'Search',
  'getting-started': 'Home',
  account: 'User',
  organizations: 'Building',
  people: 'Users',
  support: 'Lifebuoy',
  orders: 'Box',
  accounting: 'Receipt',
};

/** Always beside words, so it is hidden from screen readers. */
export function renderIcon(name: string): Html {
  const icon = icons[name];
  if (icon === undefined) return nothing;
  const path = paths.get(icon);
  if (path === undefined) throw new Error(`The kit has no icon ${icon}.`);
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d="${path}"/></svg>`;
}
