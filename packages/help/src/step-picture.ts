import type { Locale } from '@atrium/contracts/locale';
import { contentHash } from './content-hash.ts';
import type { Guide } from './guide.ts';
import { resolveLabel } from './resolve-label.ts';
import { labelsOfStep } from './visit-guide.ts';
import type { Action, Walk } from './walk.ts';

/** The screenshot that belongs to a step, and what it is of: another `of` means that it shows something else. */
export type StepPicture = { readonly name: string; readonly of: string };

/** Steps that speak of something on the page; the others have nothing to show. */
export function picturesOf(guide: Guide, locale: Locale): StepPicture[] {
  return guide.walks.flatMap((walk) =>
    walk.steps.flatMap(({ id, actions: [first] }, index) =>
      first && hasTarget(first)
        ? [
            {
              name: `${guide.id}/${locale}/${walk.section}.${id}`,
              of: contentHash(JSON.stringify(shown(guide, walk, locale, index))),
            },
          ]
        : [],
    ),
  );
}

/** What an action looks for, so that there is something to mark. */
export const hasTarget = ({ verb }: Action): boolean =>
  ['press', 'press-text', 'fill', 'choose', 'check', 'choose-file', 'expect-value'].includes(verb);

/** Everything that has led to the picture: who looks, what was done before, and the words of the step's labels. */
function shown(guide: Guide, walk: Walk, locale: Locale, index: number) {
  const { as, has, start, section } = walk;
  const done = walk.steps.slice(0, index + 1).flatMap(({ actions }) => actions);
  const { id } = walk.steps[index] ?? { id: '' };
  const step = guide.texts[locale].sections
    .find((candidate) => candidate.id === section)
    ?.steps.find((candidate) => candidate.id === id);
  const labels = step ? labelsOfStep(step) : [];
  return {
    ...{ as, has, start },
    done: done.map(({ line: _, ...action }) => action),
    labels: labels.map(({ key, params }) => resolveLabel(locale, key, params)),
  };
}
