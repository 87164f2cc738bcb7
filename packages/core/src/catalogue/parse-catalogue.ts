import { createHash } from 'node:crypto';
import { CatalogueFile } from '@atrium/contracts/catalogue/catalogue-file';
import { levelsByType, productTypeOf, type ResourceType } from '@atrium/contracts/product/product-types';
import { type Document, isMap, LineCounter, type Node, parseDocument } from 'yaml';
import { buildTypes } from './build-catalogue.ts';
import type { Catalogue } from './catalogue.ts';

type Path = readonly PropertyKey[];
type Problem = { readonly path: Path; readonly message: string };

/**
 * Reads the text of a catalogue. Throws one error that names every mistake with its line and its place in the file,
 * because a provider mends them all before the next start.
 */
export function parseCatalogue(source: string, file: string): Catalogue {
  const lines = new LineCounter();
  // Everything stays text, amounts and days included: no number passes through a float.
  const document = parseDocument(source, { lineCounter: lines, schema: 'failsafe' });
  const broken = document.errors.map(
    ({ pos, message }) => `${file}:${lines.linePos(pos[0]).line} ${message.split('\n')[0]}`,
  );
  if (broken.length > 0) throw new Error(describe(broken));
  const content = document.toJS() as object;
  const result = CatalogueFile.safeParse(content);
  const problems = result.success ? findContradictions(result.data) : result.error.issues;
  if (!result.success || problems.length > 0)
    throw new Error(
      describe(
        problems.map(
          ({ path, message }) => `${file}:${lineOf(document, lines, path)} ${place(path)}: ${message}`,
        ),
      ),
    );
  return {
    version: result.data.version,
    sha256: createHash('sha256').update(source).digest(),
    content,
    types: buildTypes(result.data),
  };
}

const describe = (mistakes: readonly string[]): string =>
  `The catalogue is not valid.\n${mistakes.join('\n')}`;

const place = (path: Path): string => path.map(String).join('.') || 'the file';

/** The line of the value, or of the nearest that is there: what is missing has no line of its own. */
function lineOf(document: Document, lines: LineCounter, path: Path): number {
  for (let depth = path.length; depth >= 0; depth -= 1) {
    const node = keyOrValue(document, path.slice(0, depth));
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** A name in a table says better where something is than its value, which may begin a line later. */
function keyOrValue(document: Document, path: Path): Node | undefined {
  const parent = path.length === 0 ? undefined : document.getIn(path.slice(0, -1), true);
  if (isMap(parent)) {
    const pair = parent.items.find(({ key }) => String(key) === String(path.at(-1)));
    return pair?.key as Node | undefined;
  }
  return document.getIn(path, true) as Node | undefined;
}

/** What each value alone cannot say: names that come twice, levels that the policy does not know. */
function findContradictions({ types }: CatalogueFile): Problem[] {
  const twice = (ids: readonly string[], pathOf: (index: number) => Path): Problem[] =>
    ids.flatMap((id, index) =>
      ids.indexOf(id) === index ? [] : [{ path: pathOf(index), message: `${id} comes twice` }],
    );
  return [
    ...twice(
      types.map(({ type }) => type),
      (index) => ['types', index, 'type'],
    ),
    ...types.flatMap(({ type, levels, parts, plans }, index) => [
      ...twice(
        plans.map(({ id }) => id),
        (plan) => ['types', index, 'plans', plan, 'id'],
      ),
      ...unknownLevels(type as ResourceType, levels, ['types', index, 'levels']),
      ...parts.flatMap((part, at) => [
        ...unknownLevels(part.type, part.levels, ['types', index, 'parts', at, 'levels']),
        ...(productTypeOf(part.type) === type && part.type !== type
          ? []
          : [{ path: ['types', index, 'parts', at, 'type'], message: `is no part of ${type}` }]),
      ]),
    ]),
  ];
}

function unknownLevels(type: ResourceType, levels: readonly string[], path: Path): Problem[] {
  const known: readonly string[] = levelsByType[type];
  return levels
    .filter((level) => !known.includes(level))
    .map((level) => ({ path, message: `${type} has no level ${level}, but ${known.join(', ')}` }));
}
