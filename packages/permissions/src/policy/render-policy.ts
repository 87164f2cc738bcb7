import { asList } from '../engine/check-policy.ts';
import { compilePolicy } from '../engine/compile-policy.ts';
import type { CompiledPolicy } from '../engine/compiled-policy.ts';
import type { ActionData, PolicyData } from '../engine/define-policy.ts';
import { packPolicy } from '../engine/wire-policy.ts';

const code = (text: string) => `\`${text}\``;

/** The policy as a Markdown page, one table per resource type. */
export function renderPolicyPage(policy: PolicyData): string {
  const compiled = compilePolicy(policy);
  const lines = [
    '# Who may do what',
    '',
    'Rendered from `packages/permissions/src/policy/` by',
    '`node packages/permissions/scripts/render-policy-table.ts`; do not edit by hand. Any of the facts in a row is',
    'enough; nothing is ever subtracted. How it is decided: [permissions-engine.md](permissions-engine.md).',
    '',
    `Roles, highest first: ${policy.roles.map(code).join(' · ')}.`,
    ...Object.entries(policy.flags).map(
      ([flag, role]) => `Flag ${code(flag)}: can be held from ${code(role)} upwards.`,
    ),
    '',
  ];
  for (const [name, type] of Object.entries(policy.types)) {
    lines.push(`## ${name}`, '');
    if (type.parent !== undefined) {
      lines.push(
        `A part of ${code(type.parent)}: a level there covers it where named below, never the reverse (PERM-3).`,
        '',
      );
    }
    const levels = Object.entries(type.levels ?? {});
    if (levels.length > 0) {
      const shown = levels.map(([level, implied]) =>
        implied.length === 0 ? code(level) : `${code(level)} (gives ${implied.map(code).join(', ')})`,
      );
      lines.push(`Levels: ${shown.join(' · ')}.`, '');
    }
    lines.push('| action | on | role from | flag | level here | level above | token scopes | why |');
    lines.push('| --- | --- | --- | --- | --- | --- | --- | --- |');
    for (const [action, rule] of Object.entries(type.actions))
      lines.push(row(compiled, `${name}.${action}`, rule));
    lines.push('');
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

function row(compiled: CompiledPolicy, name: string, rule: ActionData): string {
  const scopes = compiled.scopes.filter(
    (_, bit) => ((compiled.actions.get(name)?.scopes ?? 0) & (1 << bit)) !== 0,
  );
  const above = Object.entries(rule.above ?? {}).map(
    ([type, levels]) => `${code(type)}: ${asList(levels).map(code).join(' or ')}`,
  );
  const cells = [
    code(name),
    rule.collection ? 'organization' : 'one',
    rule.anyone ? 'everyone signed in' : (rule.role ?? ''),
    rule.flag ?? '',
    asList(rule.level).map(code).join(' or '),
    above.join(', '),
    scopes.map(code).join(' '),
    rule.why ?? '',
  ];
  return `| ${cells.join(' | ')} |`;
}

/** The source of the table that the browser bundles. */
export function renderBrowserTable(policy: PolicyData): string {
  return [
    "import type { WirePolicy } from '../engine/wire-policy.ts';",
    '',
    '/** Generated from policy/atrium-policy.ts by `node packages/permissions/scripts/render-policy-table.ts`; do not edit by hand. */',
    `export const atriumRules: WirePolicy = ${JSON.stringify(packPolicy(compilePolicy(policy)))};`,
    '',
  ].join('\n');
}
