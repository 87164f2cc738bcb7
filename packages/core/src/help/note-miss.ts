import { noteMiss } from '@atrium/contracts/help/note-miss';
import { countHelpMiss } from '@atrium/db/help/help-queries';
import { openHelpLibrary } from '@atrium/help/help-library';
import { implementSystem } from '../kernel/implement-system.ts';
import { withoutPersonalData } from './without-personal-data.ts';

const keptLetters = 80;

export const noteMissVerb = implementSystem(noteMiss, async ({ input, now, transaction }) => {
  const { locale } = input;
  const words = withoutPersonalData(input.query.normalize('NFC').toLowerCase())
    .replaceAll(/[^\p{L}\p{N}…' -]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
  const query = words.slice(0, keptLetters).toWellFormed();
  // Asked again here, so that nobody fills the list with questions that have an answer.
  const { results } = openHelpLibrary().search({ query, locale, limit: 1 });
  await transaction(async ({ system, audit }) => {
    audit.unchanged();
    if (results.length > 0 || !/\p{L}/u.test(query)) return;
    await countHelpMiss(system, { query, locale, askedOn: now.toISOString().slice(0, 10) });
  });
  return {};
});
