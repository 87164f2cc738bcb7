import { toCamel } from '../names.ts';
import type { Order } from '../order.ts';
import { Refusal } from '../refusal.ts';
import type { Rule } from '../slice/test-file.ts';
import { withEntry, withImport } from './insert.ts';

export const actionsFile = 'packages/contracts/src/actions.ts';

export const partOf = ({ feature }: Order): string =>
  `packages/contracts/src/${feature}/${feature}-actions.ts`;

/** The feature's part of the table of actions: a new one, or an entry more. */
export function withAction(existing: string | undefined, order: Order): string {
  const { feature, file, key, constant } = order;
  const entry = key === constant ? key : `${key}: ${constant}`;
  const name = toCamel(feature);
  const contract = `import { ${constant} } from './${file}.ts';`;
  if (existing === undefined)
    return `${contract}\n\nexport const ${name}Actions = { ${name}: { ${entry} } } as const;\n`;
  if (existing.includes(`import { ${constant} }`)) {
    throw new Refusal(`${order.action} exists: ${partOf(order)} imports ${constant}.`);
  }
  const table = withEntry(existing, new RegExp(`\\b${name}: \\{`), entry, partOf(order));
  return withImport(table, contract);
}

/** contracts/src/actions.ts: the feature's part, unless it is there. */
export function withPart(text: string, { feature }: Order): string {
  const name = `${toCamel(feature)}Actions`;
  if (text.includes(`...${name},`)) return text;
  const table = withEntry(text, /^export const actions = \{/m, `...${name}`, actionsFile);
  return withImport(table, `import { ${name} } from './${feature}/${feature}-actions.ts';`);
}

/** contracts/src/kernel/permissions.ts: the permission, unless it is there. */
export const withPermission = (text: string, { permission }: Order): string =>
  text.includes(`'${permission}'`)
    ? text
    : withEntry(
        text,
        /^export const permissions = \[/m,
        `'${permission}'`,
        'packages/contracts/src/kernel/permissions.ts',
      );

export const policyFile = 'packages/permissions/src/policy/organization-types.ts';

const split = (permission: string): readonly [type: string, action: string] => {
  const dot = permission.indexOf('.');
  return [permission.slice(0, dot), permission.slice(dot + 1)];
};

/** The text of one resource type in the policy. */
const typeIn = (policy: string, type: string): string | undefined =>
  new RegExp(`^ {2}${type}: \\{[\\s\\S]*?^ {2}\\},`, 'm').exec(policy)?.[0];

/** Who is refused for want of what, as far as the policy's text says; null when it has no such permission yet. */
export function ruleOf(policy: string, permission: string): Rule | null {
  const [type, action] = split(permission);
  const name = action.includes('.') ? `'${action.replaceAll('.', '\\.')}'` : action;
  const facts = new RegExp(`^ {6}${name}: \\{([^}]*)\\}`, 'm').exec(typeIn(policy, type) ?? '')?.[1];
  if (facts === undefined) return null;
  if (/\banyone:/.test(facts)) return 'signed_in';
  if (/\bflag:/.test(facts)) return 'billing_right';
  if (/\blevel:/.test(facts)) return 'level';
  const roles = {
    LEGAL: 'legal_representative',
    ADMINISTRATOR: 'administrator',
    COLLABORATOR: 'collaborator',
  } as const;
  const role = /\brole: (\w+)/.exec(facts)?.[1];
  return roles[role as keyof typeof roles] ?? 'member';
}

/** The strictest rule that somebody can meet in that scope: loosening one is a decision, forgetting one is not. */
export const strictestRule = ({ scope }: Order): Rule =>
  scope === 'organization' ? 'legal_representative' : 'signed_in';

/** The policy: who holds the permission, unless it says so. */
export function withRule(policy: string, order: Order): string {
  if (ruleOf(policy, order.permission) !== null) return policy;
  const [type, action] = split(order.permission);
  if (type === 'product')
    throw new Refusal(`Write ${order.permission} into product-types.ts of the policy first.`);
  const who = strictestRule(order) === 'signed_in' ? 'anyone: true' : 'role: LEGAL';
  // The organization itself is one resource; anything else is asked of all of its type until the verb names one.
  const facts = type === 'organization' && order.scope === 'organization' ? who : `${who}, collection: true`;
  const entry = `${action.includes('.') ? `'${action}'` : action}: { ${facts} }`;
  const known = typeIn(policy, type);
  if (known === undefined)
    return withEntry(
      policy,
      /^export const organizationTypes = \{/m,
      `${type}: { actions: { ${entry} } }`,
      policyFile,
    );
  return policy.replace(known, () => withEntry(known, /^ {4}actions: \{/m, entry, policyFile));
}

/** The feature's router: a new one, or a line more. */
export function withMount(existing: string | undefined, order: Order): string {
  const { feature, file, key, constant, kind } = order;
  const name = `${toCamel(feature)}Router`;
  const mount = kind === 'query' ? 'mountQuery' : 'mountMutation';
  const line = `${key}: ${mount}(${constant}Verb)`;
  const verb = `import { ${constant}Verb } from '@atrium/core/${feature}/${file}';`;
  if (existing === undefined) {
    return `${verb}\nimport { ${mount}, router } from './trpc.ts';\n\nexport const ${name} = router({ ${line} });\n`;
  }
  const text = withEntry(existing, /= router\(\{/, line, `${feature}-router.ts`);
  const imported = text.replace(/import \{([^}]*)\} from '\.\/trpc\.ts';/, (_, names: string) => {
    const all = new Set(names.split(',').map((each) => each.trim()));
    return `import { ${[...all.add(mount)]
      .filter((each) => each !== '')
      .sort()
      .join(', ')} } from './trpc.ts';`;
  });
  return withImport(imported, verb);
}

/** The router of everything: the feature's router, unless it is mounted. */
export function withRouter(text: string, { feature }: Order): string {
  const name = `${toCamel(feature)}Router`;
  if (text.includes(name)) return text;
  const mounted = withEntry(text, /= router\(\{/, `${toCamel(feature)}: ${name}`, 'app-router.ts');
  return withImport(mounted, `import { ${name} } from './${feature}-router.ts';`);
}
