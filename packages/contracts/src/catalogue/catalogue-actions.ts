import { getCatalogue } from './get-catalogue.ts';
import { listCatalogue } from './list-catalogue.ts';
import { quoteLines } from './quote-lines.ts';

export const catalogueActions = {
  catalogue: { list: listCatalogue, get: getCatalogue, quoteLines },
} as const;
