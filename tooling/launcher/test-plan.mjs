import { Failure } from './failure.mjs';

const allParts = ['types', 'lint', 'unit', 'database', 'tidy', 'build', 'e2e'];

/**
 * What to run: everything without arguments, else the parts that are named first, then files that narrow them.
 * The end-to-end tests bring the build that they look at.
 * @param {string[]} args @returns {{ parts: string[], filters: string[] }}
 */
export function planTests(args) {
  const firstFilter = args.findIndex((arg) => !allParts.includes(arg));
  const parts = firstFilter === -1 ? args : args.slice(0, firstFilter);
  const filters = firstFilter === -1 ? [] : args.slice(firstFilter);
  const option = filters.find((filter) => filter.startsWith('-'));
  if (option !== undefined) throw new Failure(`npm test knows no option ${option}: see npm test -- --help.`);
  if (args.length === 0) return { parts: allParts, filters };
  if (parts.length === 0) return { parts: ['unit', 'database', 'tidy'], filters };
  const withBuild = parts.includes('e2e') ? [...parts, 'build'] : parts;
  return { parts: allParts.filter((part) => withBuild.includes(part)), filters };
}
