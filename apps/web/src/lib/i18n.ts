import { isLocale, type Locale } from '@atrium/contracts/locale';
import { loadMessages } from '@atrium/i18n/load-messages';
import type { Area, Dictionaries } from '@atrium/i18n/text-key';
import { type Translate, translator } from '@atrium/i18n/translator';
import { batch, createSignal } from 'solid-js';
import { writePreference } from './preferences.ts';

const fromPage = document.documentElement.lang;
const [locale, setLocaleSignal] = createSignal<Locale>(isLocale(fromPage) ? fromPage : 'en');
const loaded = new Set<Area>();
let dictionaries: Partial<Dictionaries> = {};
const [translate, setTranslate] = createSignal(translator(locale(), dictionaries));
const [arrivals, setArrivals] = createSignal(0);

export { locale };

/** Follows the chosen language: used inside JSX, every text changes with it. */
export const t: Translate = (key, ...params) => {
  // Further areas arrive while a link is hovered. Only a text that is missing waits for them: to say every text again would draw
  // lists again under the pointer, and a click that had begun would be lost.
  if (!loaded.has(key.slice(0, key.indexOf('.')) as Area)) arrivals();
  return translate()(key, ...params);
};

/** Resolves when these areas can be used. Areas stay loaded, and follow a change of language. */
export async function ensureMessages(areas: readonly Area[]): Promise<void> {
  const missing = areas.filter((area) => !loaded.has(area));
  if (missing.length === 0) return;
  const wanted = locale();
  const messages = await loadMessages(wanted, missing);
  // The language was changed meanwhile: what has just arrived is in the old one.
  if (wanted !== locale()) return ensureMessages(areas);
  for (const area of missing) loaded.add(area);
  Object.assign(dictionaries, messages);
  setArrivals((count) => count + 1);
}

/** Changes every text at once, when the new ones are there; remembered on this device. */
export async function changeLocale(next: Locale): Promise<void> {
  if (next === locale()) return;
  const areas = [...loaded];
  const messages = await loadMessages(next, areas);
  // What a page asked for meanwhile has arrived in the old language.
  if (areas.length < loaded.size) return changeLocale(next);
  dictionaries = { ...messages };
  batch(() => {
    setLocaleSignal(next);
    setTranslate(() => translator(next, dictionaries));
  });
  document.documentElement.lang = next;
  writePreference('locale', next);
}
