import { limits } from '@atrium/contracts/limits';

export type Strength =
  | { readonly level: 'missing'; readonly count: number }
  | { readonly level: 'identifier' | 'simple' | 'good' | 'strong' };

const minIdentifierPart = 4;
const comfortable = 18;
const rows = [
  'abcdefghijklmnopqrstuvwxyz',
  '01234567890',
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
];
const wellKnown =
  /passw(?:or[dt]|0rd)|motdepasse|kennwort|contrase|letmein|welcome|willkommen|bienvenu|benvenut|iloveyou|dragon|monkey|football|admin|atrium/g;

/**
 * What can be said of a password while it is typed, in a few bytes. The server alone decides: it also knows the
 * lists of leaked passwords (ACC-8).
 */
export function passwordStrength(password: string, loginIdentifier: string): Strength {
  const lower = password.normalize('NFKC').toLowerCase();
  const [localPart = ''] = loginIdentifier.toLowerCase().split('@');
  if (localPart.length >= minIdentifierPart && lower.includes(localPart)) return { level: 'identifier' };
  const length = [...password].length;
  if (length < limits.passwordMin) return { level: 'missing', count: limits.passwordMin - length };
  const surprising = surprise(lower);
  if (surprising < limits.passwordMin / 2) return { level: 'simple' };
  return { level: surprising >= comfortable ? 'strong' : 'good' };
}

/** How many characters are left when repetitions, sequences and well-known words count as one each. */
function surprise(lower: string): number {
  const characters = [...lower.replace(wellKnown, '*')];
  let count = 0;
  for (const [index, character] of characters.entries()) {
    const before = characters[index - 1];
    if (before === undefined || !(before === character || isStep(before, character))) count += 1;
  }
  return Math.min(count, new Set(characters).size * 2);
}

const isStep = (before: string, character: string): boolean =>
  rows.some((row) => row.includes(before + character) || row.includes(character + before));
