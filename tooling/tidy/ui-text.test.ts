import { expect, test } from 'vitest';
import { expectNone, type Finding } from './source/findings.ts';
import { lineAt, visit } from './source/parse.ts';
import { codeFiles, type TextFile } from './source/repository.ts';

/** Attributes that people read or hear. */
const spoken =
  /^(title|label|placeholder|alt|lead|text|help|error|aria-(label|description|roledescription|valuetext))$|Label$/;
/** Kobalte's name for the field of an option that holds its text. */
const fieldNames = new Set(['optionLabel']);
const hasLetter = /\p{L}/u;

/** The text of an expression that is nothing but text, else null. */
function literalOf(node: { type: string; value?: unknown; quasis?: readonly { value: { raw: string } }[] }) {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : null;
  return node.type === 'TemplateLiteral' ? (node.quasis ?? []).map(({ value }) => value.raw).join('') : null;
}

function literalText(file: TextFile): Finding[] {
  const found: Finding[] = [];
  const report = (start: number, text: string | null): void => {
    if (text !== null && hasLetter.test(text))
      found.push(`${file.path}:${lineAt(file, start)} ${text.trim()}`);
  };
  visit(file, {
    JSXText: ({ start, value }) => report(start, value),
    JSXElement: ({ children }) => {
      for (const child of children)
        if (child.type === 'JSXExpressionContainer') report(child.start, literalOf(child.expression));
    },
    JSXAttribute: ({ start, name, value }) => {
      if (name.type !== 'JSXIdentifier' || fieldNames.has(name.name) || !spoken.test(name.name)) return;
      if (!value) return;
      report(start, literalOf(value.type === 'JSXExpressionContainer' ? value.expression : value));
    },
  });
  return found;
}

const shown = ({ path }: TextFile): boolean =>
  /^(apps\/(web|docs)|packages\/ui)\/src\/.*\.tsx$/.test(path) && !path.startsWith('apps/web/src/kit/');

test('every text of the interface is a message', () => {
  expectNone(
    codeFiles().filter(shown).flatMap(literalText),
    'Add the text to packages/i18n/src/messages in five languages and use t(…); packages/ui takes it as a prop:',
  );
});

test('literal text is found, expressions are not', () => {
  const count = (jsx: string) => literalText({ path: 'a.tsx', text: `export const a = ${jsx};` }).length;
  for (const wrong of [
    '<p>Hello</p>',
    '<p>{"Hello"}</p>',
    '<p>{`Hello`}</p>',
    '<img alt="A house" />',
    '<button aria-label={"Close"} />',
    '<Form submitLabel="Save" />',
    '<>{a}, und mehr</>',
  ])
    expect(count(wrong), wrong).toBe(1);
  for (const right of [
    '<p>{t("a.b")}</p>',
    '<p> · </p>',
    '<img alt="" class="big" />',
    '<b title={t("x")} />',
  ])
    expect(count(right), right).toBe(0);
});
