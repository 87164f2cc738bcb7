import type { GuideFacts, GuideText } from './guide.ts';
import { type Problem, type Report, reporter } from './problem.ts';
import { messageOf } from './resolve-label.ts';
import { isRouteName } from './route-table.ts';
import { inlinesOfText, labelsOfStep, proceduresOf } from './visit-guide.ts';
import type { Action } from './walk.ts';

/** Labels, routes and links of one text lead somewhere (HELP-3, HELP-1). */
export function checkReferences(text: GuideText, guideIds: ReadonlySet<string>, problems: Problem[]): void {
  const report = reporter(problems, text.file);
  for (const inline of inlinesOfText(text)) {
    if (inline.kind === 'label') checkLabel(text.locale, inline, report);
    if (inline.kind === 'route' && !isRouteName(inline.name)) {
      report(inline.line, `the portal has no route ${inline.name}`);
    }
    if (inline.kind === 'guide' && !guideIds.has(inline.id)) {
      report(inline.line, `there is no guide ${inline.id}`);
    }
  }
}

function checkLabel(
  locale: GuideText['locale'],
  { key, params, line }: { key: string; params: Readonly<Record<string, string>>; line: number },
  report: Report,
): void {
  const message = messageOf(locale, key);
  if (message === null) {
    report(line, `the portal has no label ${key} in ${locale}`);
    return;
  }
  for (const name of Object.keys(params)) {
    if (!message.includes(`{${name}`)) report(line, `the label ${key} has no place for ${name}`);
  }
}

/** guide.yaml: categories, related guides, and a walk per procedure with an action per step (HELP-4). */
export function checkFacts(
  facts: GuideFacts,
  source: GuideText,
  known: { readonly guides: ReadonlySet<string>; readonly categories: ReadonlySet<string> },
  problems: Problem[],
): void {
  const report = reporter(problems, facts.file);
  const line = (key: string): number => facts.lines[key] ?? 1;
  if (!known.categories.has(facts.category)) report(line('category'), `unknown category ${facts.category}`);
  for (const id of facts.related) {
    if (id === facts.id || !known.guides.has(id)) report(line('related'), `there is no other guide ${id}`);
  }
  for (const { section, line: at } of facts.walks) {
    if (!proceduresOf(source).some(({ id }) => id === section)) {
      report(at, `the walk ${section} has no section with steps`);
    }
  }
  for (const procedure of proceduresOf(source)) {
    const walk = facts.walks.find(({ section }) => section === procedure.id);
    if (!walk) {
      report(line('walks'), `the procedure ${procedure.id} has no walk`);
      continue;
    }
    const written = procedure.steps.map(({ id }) => id).join(', ');
    const walked = walk.steps.map(({ id }) => id).join(', ');
    if (written !== walked) report(walk.line, `the text has the steps ${written}; the walk has ${walked}`);
    for (const step of walk.steps) {
      const text = procedure.steps.find(({ id }) => id === step.id);
      const named = new Set(text ? labelsOfStep(text).map(({ key }) => key) : []);
      if (step.actions.length === 0) report(step.line, `step ${step.id} has no action`);
      for (const action of step.actions) checkAction(action, named, report);
    }
    for (const action of walk.result) checkAction(action, null, report);
  }
}

/** `named` are the labels that the step's text names; null after the last step, where nothing has to be named. */
function checkAction(action: Action, named: ReadonlySet<string> | null, report: Report): void {
  if (!('key' in action)) return;
  if (messageOf('en', action.key) === null) report(action.line, `the portal has no label ${action.key}`);
  if (!named || named.has(action.key) || action.verb.startsWith('expect')) return;
  if (action.verb === 'press' && action.unnamed) return;
  report(action.line, `the action uses ${action.key}, which the text of this step does not name`);
}
