import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildPackage } from '../scripts/build-package.ts';
import { useServer } from '../test/start-server.ts';

const served = useServer();
const run = promisify(execFile);
const tsc = join(import.meta.dirname, '../../../node_modules/.bin/tsc');
const maxCheckSeconds = 20;
let folder = '';

/** A folder of somebody else's, with the packed package installed and nothing of this repository in reach. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'atrium-tool-'));
  const built = await buildPackage(join(folder, 'built'));
  await run('npm', ['pack', '--pack-destination', folder], { cwd: built });
  await writeFile(join(folder, 'package.json'), '{"private":true,"type":"module"}');
  const packed = join(folder, 'atrium-client-0.1.0.tgz');
  await run('npm', ['install', '--offline', '--no-audit', '--no-fund', packed], { cwd: folder });
  await rm(built, { recursive: true });
});

afterAll(() => rm(folder, { recursive: true, force: true }));

const tool = `
import { createAtriumClient, isRefusedWith, AtriumError } from '@atrium/client';
declare const process: { argv: string[] };
const [, , url = '', token = ''] = process.argv;
const client = createAtriumClient({ url, token });
const { organizationId } = await client.apiToken.getCurrent();
const roles: string[] = [];
for await (const member of client.member.list.iterate({ organizationId })) roles.push(member.role);
let refusal = '';
try {
  await client.team.create({ organizationId, name: 'Team', description: '', colour: 'blue' });
} catch (error) {
  if (!isRefusedWith(error, 'permission.denied')) throw error;
  const missing: string = error.params.missing;
  refusal = \`\${error instanceof AtriumError} \${error.code} \${missing}\`;
}
console.log(JSON.stringify({ roles, refusal }));
`;

const check = async (file: string): Promise<string> => {
  const options = ['--ignoreConfig', '--strict', '--exactOptionalPropertyTypes', '--skipLibCheck', 'false'];
  const modules = ['--module', 'nodenext', '--target', 'es2024', '--lib', 'es2024,dom,dom.iterable'];
  return run(tsc, [...options, ...modules, '--types', '', '--noEmit', '--pretty', 'false', file], {
    cwd: folder,
  }).then(
    () => '',
    ({ stdout }: { stdout: string }) => stdout,
  );
};

test('DESK-3: a tool outside the repository installs the packed client, compiles strictly, and runs', async () => {
  await writeFile(join(folder, 'tool.ts'), tool);
  const began = performance.now();
  expect(await check('tool.ts')).toBe('');
  expect((performance.now() - began) / 1000).toBeLessThan(maxCheckSeconds);
  const token = await served().tokenFor('members:read');
  const { stdout } = await run(process.execPath, ['tool.ts', served().url, token], { cwd: folder });
  expect(JSON.parse(stdout)).toEqual({
    roles: ['legal_representative'],
    refusal: 'true permission.denied scope',
  });
});

test('API-1: there, too, a wrong input does not compile', async () => {
  const wrong = tool
    .replace("name: 'Team'", 'name: 7')
    .replace("'permission.denied'", "'permission.exploded'");
  await writeFile(join(folder, 'wrong.ts'), wrong);
  const problems = await check('wrong.ts');
  expect(problems).toContain("Type 'number' is not assignable to type 'string'");
  expect(problems).toContain('permission.exploded');
});
