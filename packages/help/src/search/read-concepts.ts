import type { Problem } from '../problem.ts';
import type { ContentFiles } from '../read-guides.ts';
import { type Concept, parseConcepts } from './thesaurus.ts';

/** Every concept of the content's thesaurus. */
export const readConcepts = (files: ContentFiles, problems: Problem[]): Concept[] =>
  [...files]
    .filter(([path]) => /^thesaurus\/[^/]+\.yaml$/.test(path))
    .flatMap(([path, source]) => parseConcepts(source, path, problems));
