import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { lineAt, visit } from './source/parse.ts';
import { codeFiles, type TextFile } from './source/repository.ts';

/** Each turns text into markup or code; the content security policy or the next attacker answers. */
const dangerous = new Set([
  ...[
    'innerHTML',
    'outerHTML',
    'insertAdjacentHTML',
    'dangerouslySetInnerHTML',
    'srcdoc',
    'createContextualFragment',
  ],
]);
const worthReading = /HTML|srcdoc|style=|eval|Function\(|ContextualFragment/;
const runs = new Set(['eval', 'Function']);

function unsafe(file: TextFile): Finding[] {
  if (!worthReading.test(file.text)) return [];
  const found: Finding[] = [];
  const report = (start: number, what: string) => found.push(`${file.path}:${lineAt(file, start)} ${what}`);
  visit(file, {
    JSXAttribute: ({ start, name, value }) => {
      if (name.type !== 'JSXIdentifier') return;
      if (dangerous.has(name.name)) report(start, name.name);
      if (name.name === 'style' && value?.type === 'Literal') report(start, 'style="…"');
    },
    MemberExpression: ({ start, property }) => {
      if (property.type === 'Identifier' && dangerous.has(property.name)) report(start, property.name);
    },
    CallExpression: ({ start, callee }) => {
      if (callee.type === 'Identifier' && runs.has(callee.name)) report(start, `${callee.name}()`);
    },
    NewExpression: ({ start, callee }) => {
      if (callee.type === 'Identifier' && callee.name === 'Function') report(start, 'new Function()');
    },
  });
  return found;
}

test('NFR-5: nothing makes markup or code of text', () => {
  expectNone(
    codeFiles().flatMap(unsafe),
    'Build elements with JSX, set looks by class or by a style object (the browser refuses style="…" here):',
  );
});

test('unsafe markup and code are found', () => {
  const count = (text: string) => unsafe({ path: 'a.tsx', text }).length;
  expect(count('export const a = <p style="color: red" />;')).toBe(1);
  expect(count('export const a = <p innerHTML={text} />;')).toBe(1);
  expect(count('element.innerHTML = text;')).toBe(1);
  expect(count('eval(text);')).toBe(1);
  expect(count('new Function(text);')).toBe(1);
  expect(count('export const a = <p style={{ "--shade": shade }}>{evaluate(text)}</p>;')).toBe(0);
});
