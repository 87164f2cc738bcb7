import type { Reader } from './guide.ts';
import { readRole, readRoute } from './parse-guide-facts.ts';
import type { Report } from './problem.ts';
import type { YamlValue } from './read-yaml.ts';
import { type Action, type Walk, type WalkGiven, walkGivens, walkVariables } from './walk.ts';

const options: Readonly<Record<string, readonly string[]>> = {
  open: [],
  press: ['params', 'unnamed'],
  'press-text': [],
  'open-link': ['to'],
  'at-provider': [],
  fill: ['with'],
  choose: ['option'],
  check: ['params'],
  'choose-file': [],
  expect: ['params'],
  'expect-gone': ['params'],
  'expect-text': [],
  'expect-value': ['with'],
  'expect-route': [],
};

/** The procedures of a guide as the runner performs them. */
export function parseWalks(value: YamlValue, report: Report): Walk[] {
  return value.entries().map(([section, walk]) => {
    const as = readRole(walk.get('as'), report) ?? 'visitor';
    const result = readActions(walk.get('result'), report);
    if (result.length === 0) report(walk.line, `the walk ${section} promises no result to check`);
    return {
      section,
      line: walk.line,
      as,
      has: walk.has('has') ? readGivens(walk.get('has'), as, report) : [],
      start: readRoute(walk.get('start'), report) ?? 'sign-in',
      steps: walk
        .get('steps')
        .entries()
        .map(([id, step]) => ({ id, line: step.line, actions: readActions(step, report) })),
      result,
    };
  });
}

function readGivens(value: YamlValue, as: Reader, report: Report): WalkGiven[] {
  return value.items().flatMap((item) => {
    const given = walkGivens.find((known) => known === item.text());
    if (!given) report(item.line, `unknown ${item.text()}; there are ${walkGivens.join(', ')}`);
    // The people of the demo company are shared by all walks: nothing is made for one of them.
    const own = as === 'legal_representative' || (as === 'visitor' && given === 'second-factor');
    if (given && !own) report(item.line, `as ${as} there can be no ${given}`);
    return given ?? [];
  });
}

function readActions(value: YamlValue, report: Report): Action[] {
  return value
    .items()
    .map((item) => readAction(item, report))
    .filter((action) => action !== null);
}

function readAction(item: YamlValue, report: Report): Action | null {
  const [first, ...rest] = item.entries();
  const [verb, target] = first ?? ['', item];
  const allowed = options[verb];
  if (!allowed) {
    report(item.line, `unknown action ${verb}; there are ${Object.keys(options).join(', ')}`);
    return null;
  }
  for (const [name, value] of rest) {
    if (!allowed.includes(name)) report(value.line, `${verb} takes no ${name}`);
  }
  const { line } = target;
  const text = (from: YamlValue): string => checkVariables(from, report);
  const params = Object.fromEntries(
    item
      .get('params')
      .entries()
      .map(([name, value]) => [name, text(value)]),
  );
  const key = target.text();
  switch (verb) {
    case 'open':
    case 'expect-route': {
      const route = readRoute(target, report);
      return route && { line, verb, route };
    }
    case 'press':
      return { line, verb, key, params, unnamed: item.has('unnamed') };
    case 'open-link': {
      const route = readRoute(target, report);
      return route && { line, verb, route, to: text(item.get('to')) };
    }
    case 'press-text':
    case 'at-provider':
    case 'expect-text':
      return { line, verb, text: text(target) };
    case 'fill':
    case 'expect-value':
      return { line, verb, key, value: text(item.get('with')) };
    case 'choose':
      return { line, verb, key, option: text(item.get('option')) };
    case 'choose-file':
      return { line, verb, key };
    case 'check':
    case 'expect':
    case 'expect-gone':
      return { line, verb, key, params };
    default:
      return null;
  }
}

function checkVariables(value: YamlValue, report: Report): string {
  const text = value.text();
  for (const [, name = ''] of text.matchAll(/\$(\w+)/g)) {
    if (!walkVariables.some((known) => known === name)) report(value.line, `unknown variable $${name}`);
  }
  return text;
}
