import type { Locale } from '@atrium/contracts/locale';
import { IntlMessageFormat } from 'intl-messageformat';
import { messagesOf } from '../all-messages.ts';

// For tests about the texts. Messages are taken apart by another implementation of ICU than ours, so that
// both must agree on what is text and what is not.

export type Message = { readonly key: string; readonly text: string };
type Tree = { readonly [key: string]: string | Tree };

const flatten = (tree: Tree, prefix: string): Message[] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string' ? [{ key: prefix + key, text: value }] : flatten(value, `${prefix}${key}.`),
  );

export const readMessages = (locale: Locale): Message[] => flatten(messagesOf(locale), '');

export type Argument = {
  readonly name: string;
  readonly kind: 'text' | 'number' | 'select' | 'plural';
  readonly options: readonly string[];
};

type Node = { type: number; value?: unknown; options?: Record<string, { value: Node[] }> };
const literal = 0;
const kinds: Record<number, Argument['kind']> = { 1: 'text', 2: 'number', 5: 'select', 6: 'plural' };

const parse = (text: string): Node[] =>
  new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst() as Node[];

const argumentsOf = (nodes: readonly Node[]): Argument[] =>
  nodes.flatMap((node) => {
    const kind = kinds[node.type];
    const options = Object.entries(node.options ?? {});
    const inside = options.flatMap(([, option]) => argumentsOf(option.value));
    return kind
      ? [{ name: String(node.value), kind, options: options.map(([key]) => key) }, ...inside]
      : inside;
  });

/** Every argument of a message, however nested. */
export const readArguments = (text: string): Argument[] => argumentsOf(parse(text));

const proseOf = (nodes: readonly Node[]): string =>
  nodes
    .map((node) =>
      node.type === literal
        ? String(node.value)
        : Object.values(node.options ?? {}).reduce(
            (prose, option) => `${prose}${proseOf(option.value)}¤`,
            '¤',
          ),
    )
    .join('');

/** What people read: `¤` stands for each inserted value, and around each option of a choice. */
export const readProse = (text: string): string => proseOf(parse(text));
