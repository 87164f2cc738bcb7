import { noteCatalogueVersion } from '@atrium/db/catalogue/catalogue-queries';
import { systemScope } from '@atrium/db/client/scopes';
import type { Host } from '../kernel/host.ts';

/** At the start of a process: what was in force stays known after the file has changed (PROD-1). */
export const keepCatalogue = ({ db, catalogue, now }: Host): Promise<void> =>
  noteCatalogueVersion(systemScope(db), { ...catalogue, now: now() });
