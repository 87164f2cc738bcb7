import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalogue } from './catalogue.ts';
import { parseCatalogue } from './parse-catalogue.ts';

/** A provider's own comes from ATRIUM_CATALOGUE; this one is an example with prices that nobody charges. */
export const shippedCatalogue = join(import.meta.dirname, '../../catalogue/catalogue.yaml');

export const loadCatalogue = (file: string = shippedCatalogue): Catalogue =>
  parseCatalogue(readFileSync(file, 'utf8'), file);
