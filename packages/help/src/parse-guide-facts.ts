import { isLocale } from '@atrium/contracts/locale';
import { memberRoles } from '@atrium/contracts/organization/organization-types';
import { type GuideFacts, guideTypes, type Reader } from './guide.ts';
import { parseWalks } from './parse-walks.ts';
import { type Problem, type Report, reporter } from './problem.ts';
import { readYaml, type YamlValue } from './read-yaml.ts';
import { isRouteName, type RouteName } from './route-table.ts';

const known = new Set([
  ...['id', 'type', 'category', 'roles', 'products', 'routes', 'source', 'owner', 'related', 'walks'],
]);
const readers: readonly Reader[] = ['visitor', 'staff', ...memberRoles];

/** guide.yaml: what is the same in every language. */
export function parseGuideFacts(
  source: string,
  { file, folder, problems }: { file: string; folder: string; problems: Problem[] },
): GuideFacts {
  const report = reporter(problems, file);
  const yaml = readYaml(source, 1, report);
  for (const [key, value] of yaml.entries()) if (!known.has(key)) report(value.line, `unknown entry ${key}`);
  const id = yaml.get('id');
  if (id.text() !== folder) report(id.line, `the id is ${id.text()}, the folder is ${folder}`);
  const locale = yaml.get('source').text();
  if (!isLocale(locale)) report(yaml.get('source').line, `unknown language ${locale}`);
  return {
    id: folder,
    file,
    type: oneOf(guideTypes, yaml.get('type'), 'type', report) ?? 'how-to',
    category: yaml.get('category').text(),
    roles: readRoles(yaml.get('roles'), report),
    products: yaml.get('products').texts(),
    routes: readRoutes(yaml.get('routes'), report),
    source: isLocale(locale) ? locale : 'en',
    owner: yaml.get('owner').text(),
    related: yaml.get('related').texts(),
    walks: parseWalks(yaml.get('walks'), report),
    lines: Object.fromEntries(yaml.entries().map(([key, value]) => [key, value.line])),
  };
}

export function oneOf<T extends string>(
  values: readonly T[],
  value: YamlValue,
  what: string,
  report: Report,
): T | null {
  const text = value.text();
  const found = values.find((candidate) => candidate === text);
  if (found === undefined) report(value.line, `unknown ${what} ${text}; there are ${values.join(', ')}`);
  return found ?? null;
}

export const readRole = (value: YamlValue, report: Report): Reader | null =>
  oneOf(readers, value, 'role', report);

function readRoles(value: YamlValue, report: Report): Reader[] {
  const roles = value.items().map((item) => readRole(item, report));
  if (roles.length === 0) report(value.line, 'a guide says which roles it is for');
  return roles.filter((role) => role !== null);
}

export function readRoute(value: YamlValue, report: Report): RouteName | null {
  const name = value.text();
  if (isRouteName(name)) return name;
  report(value.line, `unknown route ${name}`);
  return null;
}

const readRoutes = (value: YamlValue, report: Report): RouteName[] =>
  value
    .items()
    .map((item) => readRoute(item, report))
    .filter((route) => route !== null);
