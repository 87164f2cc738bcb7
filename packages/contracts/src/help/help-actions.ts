import { getGuide } from './get-guide.ts';
import { giveFeedback } from './give-feedback.ts';
import { listGuides } from './list-guides.ts';
import { noteMiss } from './note-miss.ts';
import { searchHelp } from './search-help.ts';

export const helpActions = {
  help: { search: searchHelp, list: listGuides, get: getGuide, giveFeedback, noteMiss },
} as const;
