import { execFile } from 'node:child_process';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { rolldown } from 'rolldown';
import { describeActions } from '../src/action-facts.ts';
import { writeApiTypes } from './write-api-types.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '..');
const declared = ['atrium-error', 'client-types', 'create-client', 'files', 'retry', 'send'] as const;

/**
 * Writes the package as it is published: one module for Node and browsers without dependencies, and types that need no
 * other package. What the sources read from the contracts is written out.
 */
export async function buildPackage(to = join(root, 'dist')): Promise<string> {
  await rm(to, { recursive: true, force: true });
  await mkdir(to, { recursive: true });
  await bundle(join(to, 'atrium-client.js'));
  await writeDeclarations(to);
  const { version, description } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const entry = { types: './atrium-client.d.ts', default: './atrium-client.js' };
  const manifest = {
    ...{ name: '@atrium/client', version, description, type: 'module', license: 'UNLICENSED' },
    ...{ engines: { node: '>=20.3' }, sideEffects: false, exports: { '.': entry }, types: entry.types },
    files: ['*.js', '*.d.ts', 'README.md'],
  };
  await writeFile(join(to, 'package.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  await cp(join(root, 'README.md'), join(to, 'README.md'));
  return to;
}

async function bundle(file: string): Promise<void> {
  const table = `export const actionTable = ${JSON.stringify(describeActions())};`;
  const build = await rolldown({
    input: join(root, 'src/published.ts'),
    platform: 'neutral',
    plugins: [
      {
        name: 'contracts-written-out',
        load: (id) => (id.endsWith('/src/action-table.ts') ? { code: table, moduleType: 'js' } : null),
      },
    ],
  });
  await build.write({ file, format: 'esm' });
  await build.close();
}

async function writeDeclarations(to: string): Promise<void> {
  const work = join(to, 'declarations');
  const sources = ['published', ...declared].map((name) => join(root, 'src', `${name}.ts`));
  await mkdir(work, { recursive: true });
  const options = ['--ignoreConfig', '--declaration', '--emitDeclarationOnly', '--skipLibCheck', '--strict'];
  const modules = ['--module', 'nodenext', '--target', 'es2024', '--allowImportingTsExtensions'];
  const libraries = ['--lib', 'es2024,dom,dom.iterable,dom.asynciterable', '--types', 'node'];
  const tsc = join(root, '../../node_modules/.bin/tsc');
  const places = ['--rootDir', join(root, 'src'), '--outDir', work, '--noCheck'];
  await run(tsc, [...options, ...modules, ...libraries, ...places, ...sources], { cwd: root });
  for (const name of ['published', ...declared]) {
    const text = await readFile(join(work, `${name}.d.ts`), 'utf8');
    const target = name === 'published' ? 'atrium-client' : name;
    await writeFile(join(to, `${target}.d.ts`), text.replaceAll(/(from '\.\/[\w-]+)\.ts'/g, "$1.js'"));
  }
  await writeFile(join(to, 'api.d.ts'), writeApiTypes());
  await rm(work, { recursive: true });
}

if (process.argv[1] === import.meta.filename) console.log(await buildPackage());
