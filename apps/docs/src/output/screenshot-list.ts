import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What the walks note of a picture that they have taken (HELP-4). */
export type TakenPicture = {
  /** What it is of: `StepPicture`. */
  readonly of: string;
  /** The portal that it was taken of: `portalHash`. */
  readonly portal: string;
  readonly width: number;
  readonly height: number;
};
/** By the picture's name: `organization-edit/it/steps.save`. */
export type ScreenshotList = Readonly<Record<string, TakenPicture>>;

/** Where the walks leave their pictures. Not in the repository: without them the guides have none. */
export const screenshotFolder = (root: string): string => join(root, '.data/screenshots');

export const listFile = (folder: string): string => join(folder, 'list.json');

export function readScreenshotList(folder: string): ScreenshotList {
  const file = listFile(folder);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
