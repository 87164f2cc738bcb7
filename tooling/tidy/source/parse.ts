import { type ParseResult, parseSync, Visitor, type VisitorObject } from 'rolldown/utils';
import type { TextFile } from './repository.ts';

const parsed = new WeakMap<TextFile, ParseResult>();

/** The syntax tree of a file, with its imports and exports. */
export function parse(file: TextFile): ParseResult {
  const known = parsed.get(file);
  if (known) return known;
  const result = parseSync(file.path, file.text);
  const [error] = result.errors;
  if (error) throw new Error(`${file.path} cannot be read: ${error.message}`);
  parsed.set(file, result);
  return result;
}

export const visit = (file: TextFile, visitor: VisitorObject): void =>
  new Visitor(visitor).visit(parse(file).program);

export const lineAt = (file: TextFile, offset: number): number =>
  file.text.slice(0, offset).split('\n').length;

export type Import = {
  readonly specifier: string;
  /** Names imported as values; empty when the import only brings types. `*` for everything. */
  readonly values: readonly string[];
  readonly line: number;
};

/** Everything that a file imports or re-exports, statically or not. */
export function importsOf(file: TextFile): Import[] {
  const { staticImports, staticExports, dynamicImports } = parse(file).module;
  const fixed = staticImports.map(({ moduleRequest, entries, start }) => ({
    specifier: moduleRequest.value,
    values:
      entries.length === 0
        ? ['*']
        : entries.filter(({ isType }) => !isType).map(({ importName }) => importName.name ?? '*'),
    line: lineAt(file, start),
  }));
  const passedOn = staticExports.flatMap(({ entries }) =>
    entries.flatMap(({ moduleRequest, importName, isType, start }) =>
      moduleRequest === null
        ? []
        : [
            {
              specifier: moduleRequest.value,
              values: isType ? [] : [importName.name ?? '*'],
              line: lineAt(file, start),
            },
          ],
    ),
  );
  const later = dynamicImports.map(({ moduleRequest }) => ({
    specifier: file.text.slice(moduleRequest.start, moduleRequest.end).replace(/^['"`]|['"`]$/g, ''),
    values: ['*'],
    line: lineAt(file, moduleRequest.start),
  }));
  return [...fixed, ...passedOn, ...later];
}
