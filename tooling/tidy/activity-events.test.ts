import { expect, test } from 'vitest';
import { expectNone } from './source/findings.ts';
import { codeFiles, filesMatching, type TextFile } from './source/repository.ts';

/** Actions of an account, of staff or of the public that record something in an organization. */
function unlisted(verbs: readonly TextFile[], contracts: readonly TextFile[], listed: string): string[] {
  const actions = new Map<string, { name: string; scope: string }>();
  for (const { text } of contracts) {
    for (const [, constant = '', name = '', rest = ''] of text.matchAll(
      /export const (\w+) = defineAction\(\{\s*name: '([\w.]+)',([\s\S]*?)permission:/g,
    )) {
      actions.set(constant, { name, scope: /scope: '(\w+)'/.exec(rest)?.[1] ?? '' });
    }
  }
  return verbs
    .filter(({ text }) => /\baudit\.organization\(/.test(text) && !/\bevent: '/.test(text))
    .flatMap(({ text }) => [...text.matchAll(/\bimplement\w*\(\s*(\w+)/g)].map(([, constant]) => constant))
    .flatMap((constant) => actions.get(constant ?? '') ?? [])
    .filter(({ name, scope }) => scope !== 'organization' && !listed.includes(`'${name}'`))
    .map(({ name }) => name);
}

const contractsOf = () => filesMatching(/^packages\/contracts\/src\/.*\.ts$/);

test('AUD-1: whatever is recorded in an organization has a text in the activity log', () => {
  const verbs = codeFiles().filter(({ path }) => path.startsWith('packages/core/src/'));
  const contracts = contractsOf();
  const list = contracts.find(({ path }) => path.endsWith('audit/organization-event.ts'));
  expectNone(
    unlisted(verbs, contracts, list?.text ?? ''),
    'Name these in packages/contracts/src/audit/organization-event.ts, and write their texts:',
  );
});

test('AUD-1: an event without a text is found', () => {
  const verb = {
    path: 'packages/core/src/a/b.ts',
    text: 'implement(doIt, () => audit.organization(id, {}))',
  };
  const contract = {
    path: 'packages/contracts/src/a/b.ts',
    text: "export const doIt = defineAction({ name: 'a.doIt', kind: 'mutation', scope: 'account', permission: 'x' });",
  };
  expect(unlisted([verb], [contract], '')).toEqual(['a.doIt']);
  expect(unlisted([verb], [contract], "['a.doIt']")).toEqual([]);
});
