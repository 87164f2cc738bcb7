import { isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Report } from './problem.ts';

/** A value of a YAML file that knows its line and complains about the wrong kind. */
export type YamlValue = {
  readonly line: number;
  readonly text: () => string;
  readonly texts: () => string[];
  readonly items: () => YamlValue[];
  readonly entries: () => (readonly [key: string, value: YamlValue])[];
  readonly has: (key: string) => boolean;
  readonly get: (key: string) => YamlValue;
};

/** `firstLine` is the line of the file on which the YAML begins. */
export function readYaml(source: string, firstLine: number, report: Report): YamlValue {
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  for (const error of document.errors) {
    report(lines.linePos(error.pos[0]).line + firstLine - 1, error.message.split('\n')[0] ?? error.message);
  }
  const lineOf = (node: unknown): number => {
    const range = (node as Node | null)?.range;
    return range ? lines.linePos(range[0]).line + firstLine - 1 : firstLine;
  };
  const wrap = (node: unknown, line: number, name: string): YamlValue => ({
    line,
    text: () => {
      if (isScalar(node) && node.value !== null) return String(node.value);
      report(line, `${name} is missing or not a text`);
      return '';
    },
    texts: () =>
      wrap(node, line, name)
        .items()
        .map((item) => item.text()),
    items: () => {
      if (isSeq(node)) return node.items.map((item) => wrap(item, lineOf(item), name));
      if (node !== undefined) report(line, `${name} is not a list`);
      return [];
    },
    entries: () => {
      if (node === undefined) return [];
      if (!isMap(node)) report(line, `${name} is not a table of names and values`);
      const pairs = isMap(node) ? (node as YAMLMap).items : [];
      return pairs.map(({ key, value }) => [String(key), wrap(value, lineOf(key), String(key))] as const);
    },
    has: (key) => isMap(node) && node.has(key),
    get: (key) => {
      const pair = isMap(node) ? node.items.find((item) => String(item.key) === key) : undefined;
      return pair ? wrap(pair.value, lineOf(pair.key), key) : wrap(undefined, line, key);
    },
  });
  return wrap(document.contents, firstLine, 'the file');
}
