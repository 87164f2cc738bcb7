import { expect, test } from 'vitest';
import { expectNone } from './source/findings.ts';
import { lineAt, visit } from './source/parse.ts';
import { codeFiles, type TextFile } from './source/repository.ts';

const maxLines = 70;

/** Longer than that today. The list only shrinks: shorten one, and its line here has to go. */
const exceptions: readonly string[] = [
  'apps/web/src/features/auth/sign-in-page.tsx SignInPage',
  'apps/web/src/features/auth/sign-up-page.tsx SignUpPage',
  'apps/web/src/features/organization/create-organization-page.tsx CreateOrganizationPage',
  'apps/web/src/features/organization/organization-fields.tsx OrganizationFields',
  'apps/web/src/features/organization/organization-form.tsx OrganizationForm',
  'apps/web/src/kit/kit-fields.tsx KitFields',
  'apps/web/src/kit/kit-layout.tsx KitLayout',
  'apps/web/src/kit/kit-overlays.tsx KitOverlays',
  'apps/web/src/kit/kit-tables.tsx KitTables',
  'packages/permissions/src/interop/condition-parser.ts parseCondition',
  'packages/permissions/src/interop/spicedb-schema.ts readSource',
  'packages/permissions/src/proof/compare.ts compareAt',
  'packages/ui/src/field/combobox.tsx Combobox',
  'packages/ui/src/menu/menu.tsx Menu',
];

type Found = { readonly name: string; readonly lines: number; readonly line: number };

function longFunctions(file: TextFile): Found[] {
  const found: Found[] = [];
  const names = new Map<number, string>();
  const measure = (node: { start: number; end: number; id?: { name: string } | null }): void => {
    const line = lineAt(file, node.start);
    const lines = lineAt(file, node.end) - line + 1;
    const name = node.id?.name ?? names.get(node.start) ?? `a function in line ${line}`;
    // Of functions in each other, the outermost is the one to shorten.
    const inside = found.some((outer) => line >= outer.line && line < outer.line + outer.lines);
    if (lines > maxLines && !inside) found.push({ name, lines, line });
  };
  visit(file, {
    VariableDeclarator: ({ id, init }) => {
      if (id.type === 'Identifier' && init) names.set(init.start, id.name);
    },
    Property: ({ key, value }) => {
      if (key.type === 'Identifier') names.set(value.start, key.name);
    },
    FunctionDeclaration: measure,
    FunctionExpression: measure,
    ArrowFunctionExpression: measure,
  });
  return found;
}

test(`no function has more than ${maxLines} lines`, () => {
  const long = codeFiles().flatMap((file) =>
    longFunctions(file).map((found) => ({ ...found, key: `${file.path} ${found.name}`, path: file.path })),
  );
  expectNone(
    long
      .filter(({ key }) => !exceptions.includes(key))
      .map(({ path, line, name, lines }) => `${path}:${line} ${name} has ${lines} lines`),
    'A function fits on a screen. Give its parts names of their own:',
  );
  expectNone(
    exceptions.filter((exception) => !long.some(({ key }) => key === exception)),
    'Well done, these are short enough now: remove them from the exceptions in tooling/tidy/function-sizes.test.ts:',
  );
});

test('a long function is found, by its name', () => {
  const body = 'work();\n'.repeat(maxLines);
  const find = (text: string) => longFunctions({ path: 'a.ts', text }).map(({ name }) => name);
  expect(find(`function declared() {\n${body}}`)).toEqual(['declared']);
  expect(find(`const arrow = () => {\n${body}};`)).toEqual(['arrow']);
  expect(find(`const o = { method() {\n${body}} };`)).toHaveLength(1);
  expect(find(`function outer() {\n${body}const inner = () => {\n${body}};\n}`)).toEqual(['outer']);
  expect(find(`const short = () => {\n${'work();\n'.repeat(maxLines - 2)}};`)).toEqual([]);
});
