import type { Locale } from '@atrium/contracts/locale';
import type { Guide } from '@atrium/help/guide';
import { resolveLabel } from '@atrium/help/resolve-label';
import { routeTable } from '@atrium/help/route-table';
import { picturesOf } from '@atrium/help/step-picture';
import { labelsOfStep } from '@atrium/help/visit-guide';
import type { Action, Walk } from '@atrium/help/walk';
import type { Page } from 'playwright-core';
import type { TakenPicture } from '../src/output/screenshot-list.ts';
import type { WalkReader } from './make-reader.ts';
import { awaitTarget, type Player, performAction } from './perform-action.ts';
import { findOnPage, type Label, labelPattern } from './screen-labels.ts';
import { takeScreenshot } from './take-screenshot.ts';

export type Album = {
  readonly folder: string;
  readonly add: (name: string, picture: Omit<TakenPicture, 'portal'>) => void;
};

export type PlayOptions = {
  readonly guide: Guide;
  readonly walk: Walk;
  readonly locale: Locale;
  readonly reader: WalkReader;
  /** Where pictures of the steps go, and who notes them; null when none are wanted. */
  readonly album: Album | null;
  readonly patienceMs: number;
};

/** Plays a procedure as its text tells it. Returns the number of steps; throws a sentence that names the step. */
export async function playWalk(page: Page, options: PlayOptions): Promise<number> {
  const { guide, walk, locale, reader, patienceMs } = options;
  const player: Player = { page, locale, reader, patienceMs };
  const place = (step: number | string): string =>
    `guide ${guide.id}, ${walk.section}, step ${step}, ${locale}`;
  const section = guide.texts[locale].sections.find(({ id }) => id === walk.section);
  await page.goto(routeTable[walk.start].path.replace(':organizationId', reader.organizationId));
  for (const [index, { id, actions }] of walk.steps.entries()) {
    const step = section?.steps.find((candidate) => candidate.id === id);
    const watch = watchLabels(player, step ? labelsOfStep(step) : []);
    await watch.look();
    for (const [turn, action] of actions.entries()) {
      // What is pressed may be gone right afterwards: its label is looked for before.
      await awaitTarget(player, action);
      await watch.look();
      if (turn === 0) await photograph(player, action, `${walk.section}.${id}`, options);
      await attempt(place(index + 1), player, action);
      await watch.look();
    }
    const missing = await watch.missing();
    if (missing) throw new Error(`${place(index + 1)}: label '${missing}' is not on the page`);
  }
  for (const action of walk.result) await attempt(place('result'), player, action);
  return walk.steps.length;
}

async function photograph(
  player: Player,
  action: Action,
  block: string,
  { guide, locale, album }: PlayOptions,
): Promise<void> {
  const name = `${guide.id}/${locale}/${block}`;
  const picture = album && picturesOf(guide, locale).find((candidate) => candidate.name === name);
  if (!picture) return;
  const taken = await takeScreenshot(player, action, { folder: album.folder, picture });
  if (taken) album.add(name, taken);
}

/** A label counts when it was on the page at some moment of its step: before, between or after the actions. */
function watchLabels({ page, locale, patienceMs }: Player, labels: readonly Label[]) {
  const open = new Map(
    labels.map((label) => [labelPattern(locale, label), resolveLabel(locale, label.key, label.params)]),
  );
  const look = async (): Promise<void> => {
    if (open.size === 0) return;
    const patterns = [...open.keys()];
    for (const index of await findOnPage(page, patterns)) open.delete(patterns[index] ?? '');
  };
  return {
    look,
    missing: async (): Promise<string | null> => {
      for (const deadline = Date.now() + patienceMs; open.size > 0 && Date.now() < deadline; ) {
        await look();
        if (open.size > 0) await page.waitForTimeout(50);
      }
      return open.values().next().value ?? null;
    },
  };
}

async function attempt(place: string, player: Player, action: Action): Promise<void> {
  try {
    await performAction(player, action);
  } catch (error) {
    const reason = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    throw new Error(`${place}: ${describeAction(player.locale, action)}: ${reason}`, { cause: error });
  }
}

const describeAction = (locale: Locale, action: Action): string =>
  'key' in action
    ? `${action.verb} '${resolveLabel(locale, action.key, 'params' in action ? action.params : {})}'`
    : `${action.verb} ${'route' in action ? action.route : action.text}`;
