import { createSignal } from 'solid-js';
import { writePreference } from './preferences.ts';

export const themes = ['light', 'dark', 'system'] as const;
export type Theme = (typeof themes)[number];

const fromPage = document.documentElement.dataset.theme;
const [theme, setThemeSignal] = createSignal<Theme>(
  fromPage === 'light' || fromPage === 'dark' ? fromPage : 'system',
);

export { theme };

export function changeTheme(next: Theme): void {
  setThemeSignal(next);
  if (next === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = next;
  writePreference('theme', next);
}
