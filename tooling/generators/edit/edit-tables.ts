import { toCamel } from '../names.ts';
import type { Order } from '../order.ts';
import { Refusal } from '../refusal.ts';
import type { Rule } from '../slice/test-file.ts';
import { withEntry, withImport } from './insert.ts';

const actionsFile = 'packages/contracts/src/actions.ts';

/** contracts/src/actions.ts: the action under its feature. */
export function withAction(text: string, order: Order): string {
  const { feature, file, key, constant } = order;
  const entry = key === constant ? key : `${key}: ${constant}`;
  const name = toCamel(feature);
  const known = new RegExp(`^ {2}${name}: \\{`, 'm');
  if (new RegExp(`^import \\{ ${constant} \\}`, 'm').test(text)) {
    throw new Refusal(`${order.action} exists: ${actionsFile} imports ${constant}.`);
  }
  const table = known.test(text)
    ? withEntry(text, known, entry, actionsFile)
    : withEntry(text, /^export const actions = \{/m, `${name}: { ${entry} }`, actionsFile);
  return withImport(table, `import { ${constant} } from './${feature}/${file}.ts';`);
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

/** The rule of a permission in the gate; null when there is none yet. */
export function ruleOf(gate: string, permission: string): Rule | null {
  const rules: readonly Rule[] = ['signed_in', 'member', 'administrator', 'legal_representative'];
  const written = new RegExp(`'${permission.replace('.', '\\.')}': '(\\w+)'`).exec(gate)?.[1];
  return rules.find((rule) => rule === written) ?? null;
}

/** The strictest rule that somebody can meet in that scope: loosening one is a decision, forgetting one is not. */
export const strictestRule = ({ scope }: Order): Rule =>
  scope === 'organization' ? 'legal_representative' : 'signed_in';

/** permissions/src/gate.ts: who holds the permission, unless it says so. */
export const withRule = (gate: string, order: Order): string =>
  ruleOf(gate, order.permission) !== null
    ? gate
    : withEntry(
        gate,
        /^const rules\b[^=]*= \{/m,
        `'${order.permission}': '${strictestRule(order)}'`,
        'packages/permissions/src/gate.ts',
      );

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
