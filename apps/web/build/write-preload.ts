import type { Plugin, Rollup } from 'vite';

/** Which chunk each address opens with (router.tsx, app.tsx), by pattern. The server writes them into the page it sends. */
const routes: readonly { path: string; chunks: readonly string[]; areas: readonly string[] }[] = [
  { path: '^/sign-in$', chunks: ['routes/sign-in'], areas: [] },
  { path: '^/sign-up$', chunks: ['routes/sign-up'], areas: [] },
  { path: '^/confirm-email$', chunks: ['routes/confirm-email'], areas: [] },
  {
    path: '^/o/[^/]+/organization$',
    chunks: ['app', 'routes/signed-in', 'routes/in-organization', 'routes/organization'],
    areas: ['organization', 'logo', 'deletion', 'replacement', 'succession'],
  },
  {
    path: '^/o/[^/]+/activity$',
    chunks: ['app', 'routes/signed-in', 'routes/in-organization', 'routes/activity'],
    areas: ['organization', 'activity', 'events'],
  },
  {
    path: '^/o/[^/]+/members$',
    chunks: ['app', 'routes/signed-in', 'routes/in-organization', 'routes/members'],
    areas: ['members'],
  },
  { path: '^/invitation$', chunks: ['routes/invitation'], areas: ['invitation'] },
  {
    path: '^/o/[^/]+$',
    chunks: ['app', 'routes/signed-in', 'routes/in-organization', 'routes/dashboard'],
    areas: [],
  },
  { path: '', chunks: ['app', 'routes/signed-in'], areas: [] },
];
const locales = ['fr', 'de', 'es', 'it', 'en'];

/** Writes preload.json: per address and language, everything its first view loads. */
export function writePreload(): Plugin {
  return {
    name: 'atrium-write-preload',
    apply: 'build',
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
      const messages = (area: string, locale: string) =>
        withImports(chunks, `/messages/${locale}/${area}.ts`);
      const preload = {
        routes: routes.map(({ path, chunks: names, areas }) => ({
          path,
          modules: unique(names.flatMap((name) => withImports(chunks, `/src/${name}.tsx`))),
          styles: unique(names.flatMap((name) => stylesOf(chunks, `/src/${name}.tsx`))),
          locales: Object.fromEntries(
            locales.map((locale) => [
              locale,
              unique(['basic', ...areas].flatMap((area) => messages(area, locale))),
            ]),
          ),
        })),
      };
      this.emitFile({ type: 'asset', fileName: 'preload.json', source: JSON.stringify(preload) });
    },
  };
}

type Chunk = Rollup.OutputChunk;

const find = (chunks: readonly Chunk[], ending: string): Chunk | undefined =>
  chunks.find((chunk) => chunk.facadeModuleId?.endsWith(ending));

function reach(chunks: readonly Chunk[], ending: string): Chunk[] {
  const found = new Set<Chunk>();
  const visit = (chunk: Chunk | undefined): void => {
    if (!chunk || found.has(chunk)) return;
    found.add(chunk);
    for (const name of chunk.imports) visit(chunks.find(({ fileName }) => fileName === name));
  };
  visit(find(chunks, ending));
  return [...found];
}

const withImports = (chunks: readonly Chunk[], ending: string): string[] =>
  reach(chunks, ending)
    .filter((chunk) => !chunk.isEntry)
    .map(({ fileName }) => `/${fileName}`);

const stylesOf = (chunks: readonly Chunk[], ending: string): string[] =>
  reach(chunks, ending)
    .filter((chunk) => !chunk.isEntry)
    .flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])].map((file) => `/${file}`));

const unique = (values: readonly string[]): string[] => [...new Set(values)];
