import { parseArgs } from 'node:util';
import { actionFileName, toCamel, toKebab } from './names.ts';
import { Refusal } from './refusal.ts';

export type Kind = 'query' | 'mutation';
export type Scope = 'organization' | 'account' | 'public';

/** What to generate, with every name it leads to. */
export type Order = {
  readonly kind: Kind;
  readonly scope: Scope;
  /** Folder: `work-team`. */
  readonly feature: string;
  /** File of contract and verb: `archive-work-team`. */
  readonly file: string;
  /** Key in actions and router: `archive`. */
  readonly key: string;
  /** Constant of the contract: `archiveWorkTeam`. */
  readonly constant: string;
  /** Name of the action: `workTeam.archive`. */
  readonly action: string;
  /** The permission, or for a public action the reason why everybody may. */
  readonly permission: string;
};

export const usage = `npm run gen -- action <feature> <verb> [options]
  --query | --mutation                   by default, get, list, find, search and count ask, all else changes
  --scope organization|account|public    organization by default
  --permission <feature.right>           by default <feature>.read for a query, <feature>.<verb> for a mutation;
                                         with --scope public, the sentence that says why everybody may`;

const asking = new Set(['get', 'list', 'find', 'search', 'count']);
/** Long enough that it is a reason; the router's tests ask for it, too. */
const shortestReason = 21;
const scopes: readonly string[] = ['organization', 'account', 'public'] satisfies Scope[];
const isScope = (text: string): text is Scope => scopes.includes(text);

/** Reads the command line; what does not fit is refused with a sentence. */
export function readOrder(args: readonly string[]): Order {
  const { values, positionals } = parse(args);
  const [what, featureName, verbName, ...rest] = positionals;
  if (what !== 'action' || featureName === undefined || verbName === undefined || rest.length > 0) {
    throw new Refusal(`Say what to generate.\n\n${usage}`);
  }
  const feature = toKebab('feature', featureName);
  const verb = toKebab('verb', verbName);
  const scope = values.scope ?? 'organization';
  if (!isScope(scope)) throw new Refusal(`There is no scope "${scope}": choose ${scopes.join(', ')}.`);
  if (values.query && values.mutation)
    throw new Refusal('An action asks or changes: choose --query or --mutation.');
  const asks = values.query || (!values.mutation && asking.has(verb.split('-')[0] ?? ''));
  const kind = asks ? 'query' : 'mutation';
  const file = actionFileName(feature, verb);
  return {
    ...{ kind, scope, feature, file, key: toCamel(verb), constant: toCamel(file) },
    action: `${toCamel(feature)}.${toCamel(verb)}`,
    permission: readPermission(
      values.permission,
      scope,
      `${toCamel(feature)}.${asks ? 'read' : toCamel(verb)}`,
    ),
  };
}

function readPermission(given: string | undefined, scope: Scope, usual: string): string {
  if (scope === 'public') {
    if (given !== undefined && given.length >= shortestReason && !/['\\\n]/.test(given)) return given;
    throw new Refusal('A public action says why everybody may: --permission "a visitor has no account yet".');
  }
  const permission = given ?? usual;
  if (/^[a-z][A-Za-z_]*(\.[a-z][A-Za-z_]*)+$/.test(permission)) return permission;
  throw new Refusal(`"${permission}" is no permission: write feature.right, such as member.invite.`);
}

function parse(args: readonly string[]) {
  const options = {
    query: { type: 'boolean' },
    mutation: { type: 'boolean' },
    scope: { type: 'string' },
    permission: { type: 'string' },
  } as const;
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    throw new Refusal(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  }
}
