import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statfsSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { cleanEnvironment, pinnedPnpm, root, withPath } from './environment.mjs';
import { Failure } from './failure.mjs';
import { mustRun } from './processes.mjs';
import { say } from './say.mjs';

const neededNode = 24;
const neededMegabytes = 600;

/**
 * Brings the tools and packages that the lockfile names; answers the Node to use and its environment.
 * @returns {Promise<{ node: string, env: Record<string, string> }>}
 */
export async function prepareTools() {
  const bare = cleanEnvironment(process.env);
  const pnpm = await fetchPnpm(bare);
  await installPackages(pnpm, withPath(bare, [path.dirname(pnpm)]));
  const node = findNode();
  // Only now: the bundled Node comes with the packages.
  const folders = [path.dirname(node), path.join(root, 'node_modules', '.bin'), path.dirname(pnpm)];
  return { node, env: withPath(bare, folders) };
}

/** The pinned pnpm lives in this checkout: nothing global is needed and nothing global is changed. */
async function fetchPnpm(env) {
  const version = pinnedPnpm();
  const folder = path.join(root, '.tools', `pnpm-${version}`);
  const program = path.join(folder, 'node_modules', '.bin', 'pnpm');
  if (existsSync(program)) return program;
  say(`Fetching pnpm ${version}.`);
  const unfinished = `${folder}.${process.pid}`;
  mkdirSync(unfinished, { recursive: true });
  writeFileSync(path.join(unfinished, 'package.json'), '{"private":true}');
  const args = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', `pnpm@${version}`];
  try {
    await mustRun('Fetching pnpm', 'npm', args, { env, cwd: unfinished });
    rmSync(folder, { recursive: true, force: true });
    renameSync(unfinished, folder);
  } finally {
    rmSync(unfinished, { recursive: true, force: true });
  }
  return program;
}

async function installPackages(pnpm, env) {
  const stampFile = path.join(root, 'node_modules', '.atrium-installed');
  const { stamp, folders } = describeWorkspace();
  const complete = folders.every((folder) => existsSync(path.join(folder, 'node_modules')));
  if (complete && existsSync(stampFile) && readFileSync(stampFile, 'utf8') === stamp) return;
  const { bavail, bsize } = statfsSync(root);
  const freeMegabytes = Math.floor((bavail * bsize) / 1e6);
  if (freeMegabytes < neededMegabytes) {
    throw new Failure(
      `The packages need ${neededMegabytes} MB and only ${freeMegabytes} MB are free on the disk of ${root}.`,
    );
  }
  say('Installing the packages that the lockfile names (a minute or less).');
  rmSync(stampFile, { force: true });
  // --prod=false: the build needs its tools also where NODE_ENV is "production".
  const args = ['install', '--frozen-lockfile', '--prod=false', '--reporter=append-only', '--loglevel=warn'];
  await mustRun('Installing the packages', pnpm, args, { env: { ...env, CI: 'true' }, show: true });
  writeFileSync(stampFile, stamp);
  say('Packages installed.');
}

/** What an installation depends on, as one hash, and the packages that get a node_modules of their own. */
function describeWorkspace() {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = ['.', ...['apps', 'packages', 'tooling'].flatMap(subfolders)];
  const folders = [];
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'])
    hash.update(readFileSync(path.join(root, file)));
  for (const folder of manifests.map((name) => path.join(root, name))) {
    const file = path.join(folder, 'package.json');
    if (!existsSync(file)) continue;
    const text = readFileSync(file, 'utf8');
    hash.update(text);
    const { dependencies = {}, devDependencies = {} } = JSON.parse(text);
    if (Object.keys({ ...dependencies, ...devDependencies }).length > 0) folders.push(folder);
  }
  return { stamp: hash.digest('hex'), folders };
}

/** @param {string} folder */
function subfolders(folder) {
  const absolute = path.join(root, folder);
  return existsSync(absolute)
    ? readdirSync(absolute)
        .sort()
        .map((name) => path.join(folder, name))
    : [];
}

/** The Node that the lockfile pins, else the one that runs this when it is new enough. */
function findNode() {
  const bundled = path.join(root, 'node_modules', '.bin', 'node');
  if (existsSync(bundled)) return bundled;
  if (Number.parseInt(process.versions.node, 10) >= neededNode) return process.execPath;
  throw new Failure(
    `No Node comes with the packages for ${process.platform} ${process.arch}, and this one is ${process.versions.node}: install Node ${neededNode} or newer.`,
  );
}
