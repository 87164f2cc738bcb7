type ChunkGroup = {
  readonly name: string;
  readonly test: RegExp;
  readonly priority: number;
};

/**
 * Few files instead of many small ones: on a slow line every request costs a round trip. What every page needs is
 * one file, what every form needs another.
 */
export const chunkGroups: ChunkGroup[] = [
  { name: 'api', test: /\/@trpc\/|\/apps\/web\/src\/lib\/api\.ts/, priority: 20 },
  {
    name: 'base',
    test: /\/(?:solid-js|@solidjs\/router)\/|\/apps\/web\/src\/(?:main|router|lib\/(?:brand|error-texts|i18n|lazy-page|page-title|paths|preferences))\.tsx?|\/packages\/i18n\/src\/(?!messages)(?:load-messages|translator|format|intl-cache)\.ts|\/contracts\/src\/locale\.ts|vite\/|rolldown/,
    // Before all others: a group takes along what its modules import.
    priority: 30,
  },
  {
    name: 'forms',
    test: /\/packages\/ui\/src\/(?:banner|button|field\/(?:control|field|password-field|select|text-field)|form|icon|spinner|tooltip\/hint)|\/apps\/web\/src\/lib\/(?:cookies-blocked|create-form|refusal)|\/packages\/i18n\/src\/error-message|\/apps\/web\/src\/features\/auth\/(?:auth-layout|cookies-notice)|\/contracts\/src\/limits/,
    priority: 10,
  },
];
