import { isLocale, type Locale } from '@atrium/contracts/locale';
import { loadMessages } from '@atrium/i18n/load-messages';
import type { Area, Dictionaries } from '@atrium/i18n/text-key';
import { type Translate, translator } from '@atrium/i18n/translator';
import { createMemo, createRoot, createSignal } from 'solid-js';
import { writePreference } from './preferences.ts';

const fromPage = document.documentElement.lang;
const [locale, setLocaleSignal] = createSignal<Locale>(isLocale(fromPage) ? fromPage : 'en');
const [dictionaries, setDictionaries] = createSignal<Partial<Dictionaries>>({});
const translate = createRoot(() => createMemo(() => translator(locale(), dictionaries())));
const loaded = new Set<Area>();

export { locale };

/** Follows the chosen language: used inside JSX, every text changes with it. */
export const t: Translate = (key, ...params) => translate()(key, ...params);

/** Resolves when these areas can be used. Areas stay loaded, and follow a change of language. */
export async function ensureMessages(areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.has(area));
  if (missing.length === 0) return;
  const wanted = locale();
  const messages = await loadMessages(wanted, missing);
  // The language was changed meanwhile: what has just arrived is in the old one.
  if (wanted !== locale()) return ensureMessages(areas);
  for (const area of missing) loaded.add(area);
  setDictionaries((before) => ({ ...before, ...messages }));
}

/** Changes every text at once, when the new ones are there; remembered on this device. */
export async function changeLocale(next: Locale): Promise<void> {
  if (next === locale()) return;
  const areas = [...loaded];
  const messages = await loadMessages(next, areas);
  // What a page asked for meanwhile has arrived in the old language.
  if (areas.length < loaded.size) return changeLocale(next);
  setLocaleSignal(next);
  setDictionaries(messages);
  document.documentElement.lang = next;
  writePreference('locale', next);
}
