import { readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** How to reach a registry is kept; everything else that `npm run` adds confuses the tools started from here. */
const keptNpmSettings =
  /^npm_config_(?:registry|cafile|proxy|https?_proxy|noproxy|strict_ssl|cache|userconfig|fetch_\w+)$/i;
/** Defaults that the database drivers would take in place of what DATABASE_URL leaves out. */
const strayDatabaseSettings = new Set(['PGPORT', 'PGHOST', 'PGDATABASE', 'PGUSER', 'PGOPTIONS']);

/**
 * The environment for the tools: free of what npm and the shell happen to bring along.
 * @param {NodeJS.ProcessEnv} source @returns {Record<string, string>}
 */
export function cleanEnvironment(source) {
  /** @type {Record<string, string>} */
  const result = {};
  for (const [name, value] of Object.entries(source)) {
    if (value === undefined || strayDatabaseSettings.has(name) || name === 'INIT_CWD') continue;
    if (/^p?npm_/i.test(name) && !keptNpmSettings.test(name)) continue;
    result[name] = value;
  }
  return {
    ...result,
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    npm_config_update_notifier: 'false',
  };
}

/** The same environment with folders in front of the search path. @param {Record<string, string>} env @param {string[]} folders */
export function withPath(env, folders) {
  return { ...env, PATH: [...folders, env.PATH ?? ''].join(path.delimiter) };
}

/** The version of pnpm that package.json pins. */
export function pinnedPnpm() {
  const { packageManager } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return String(packageManager)
    .replace(/^pnpm@/, '')
    .replace(/\+.*/, '');
}
