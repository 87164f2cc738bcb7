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

let changingTo: Locale | null = null;

/** Changes every text at once, when the new ones are there; remembered on this device. */
export async function changeLocale(next: Locale): Promise<void> {
  if (next === (changingTo ?? locale())) return;
  changingTo = next;
  try {
    const messages = await loadAll(next);
    // Another choice that was made meanwhile is the one that counts.
    if (changingTo !== next) return;
    setLocaleSignal(next);
    setDictionaries(messages);
    document.documentElement.lang = next;
    writePreference('locale', next);
  } finally {
    if (changingTo === next) changingTo = null;
  }
}

/** Every area in use. What a page asks for meanwhile arrives in the old language, and is loaded again. */
async function loadAll(next: Locale): Promise<Partial<Dictionaries>> {
  const areas = [...loaded];
  const messages = await loadMessages(next, areas);
  return areas.length < loaded.size ? loadAll(next) : messages;
}
