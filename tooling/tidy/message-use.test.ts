import { expect, test } from 'vitest';
import { expectNone } from './source/findings.ts';
import { visit } from './source/parse.ts';
import { allFiles, filesMatching, isCode, isTest, type TextFile } from './source/repository.ts';

type Properties = Extract<Parameters<typeof visit>[1]['ObjectExpression'], object>;
type Node = Parameters<Properties>[0];

/** The keys of one area: `shell.nav.label`. */
function keysOf(file: TextFile): string[] {
  const area = file.path.split('/').at(-1)?.replace('.ts', '') ?? '';
  const keys: string[] = [];
  const walk = (node: Node, prefix: string): void => {
    for (const property of node.properties) {
      if (property.type !== 'Property') continue;
      const name = property.key.type === 'Identifier' ? property.key.name : undefined;
      const key = `${prefix}.${name ?? (property.key.type === 'Literal' ? property.key.value : '?')}`;
      if (property.value.type === 'ObjectExpression') walk(property.value, key);
      else keys.push(key);
    }
  };
  visit(file, {
    VariableDeclarator: ({ id, init }) => {
      const value = init?.type === 'TSAsExpression' ? init.expression : init;
      if (id.type === 'Identifier' && id.name === area && value?.type === 'ObjectExpression')
        walk(value, area);
    },
  });
  return keys;
}

/** What code asks for: whole keys, and patterns such as `common.role.${role}`. */
function usesOf(file: TextFile): { keys: string[]; patterns: RegExp[] } {
  const keys: string[] = [];
  const patterns: RegExp[] = [];
  visit(file, {
    Literal: ({ value }) => {
      if (typeof value === 'string' && /^\w+(\.\w+)+$/.test(value)) keys.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      const parts = quasis.map(({ value }) => value.raw);
      if (/^\w+\.(\w+\.)*\w*$/.test(parts[0] ?? '') && parts.every((part) => /^[\w.]*$/.test(part)))
        patterns.push(new RegExp(`^${parts.map((part) => part.replaceAll('.', '\\.')).join('[\\w.]+')}$`));
    },
  });
  return { keys, patterns };
}

function unused(defined: readonly string[], code: readonly TextFile[]): string[] {
  const areas = [...new Set(defined.map((key) => key.split('.')[0]))];
  const naming = new RegExp(`['"\`](${areas.join('|')})\\.`);
  const uses = code.filter(({ text }) => naming.test(text)).map(usesOf);
  const keys = new Set(uses.flatMap((use) => use.keys));
  const patterns = uses.flatMap((use) => use.patterns);
  return defined.filter((key) => !keys.has(key) && !patterns.some((pattern) => pattern.test(key)));
}

test('every message is used', () => {
  const defined = filesMatching(/^packages\/i18n\/src\/messages\/en\/[\w-]+\.ts$/).flatMap(keysOf);
  expect(defined.length).toBeGreaterThan(100);
  const code = allFiles().filter(
    ({ path }) =>
      isCode(path) && !isTest(path) && !path.includes('/messages/') && !path.startsWith('tooling/'),
  );
  expectNone(
    unused(defined, code),
    'Nobody asks for these texts: remove them in all five languages, or use them:',
  );
});

test('an unused message is found; a key made of a prefix and a value counts as used', () => {
  const messages = {
    path: 'messages/en/area.ts',
    text: "export const area = { title: 'A', role: { owner: 'B', 'guest': 'C' }, gone: 'D' } as const;",
  };
  const value = `$\{value}`;
  const code = {
    path: 'a.tsx',
    text: `t('area.title'); t(\`area.role.${value}\`); other(\`${value}.gone\`);`,
  };
  expect(keysOf(messages)).toEqual(['area.title', 'area.role.owner', 'area.role.guest', 'area.gone']);
  expect(unused(keysOf(messages), [code])).toEqual(['area.gone']);
});
