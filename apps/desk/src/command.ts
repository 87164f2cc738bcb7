import type { AtriumClient } from '@atrium/client/client-types';
import type { OptionName } from './options.ts';
import type { Given } from './parse-arguments.ts';

/** What a command answers: the same as data and as lines for people. */
export type Answer = {
  readonly data: unknown;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Said beside the rows, or in their place. */
  readonly note?: string;
  /** Of an answer that is not the one that was hoped for. */
  readonly exitCode?: number;
};

export type Work = {
  readonly client: AtriumClient;
  readonly given: Given;
  /** How far something is that takes a while; shown only to somebody who looks. */
  readonly progress: (text: string) => void;
};

export type Command = {
  /** What must follow it; the last one may be several words when `sentence` says so. */
  readonly words: readonly string[];
  readonly options: readonly OptionName[];
  readonly about: string;
  readonly sentence?: true;
  /** The shell completes names of files. */
  readonly takesFiles?: true;
  readonly run: (work: Work) => Promise<Answer>;
};

export type Commands = Readonly<Record<string, Command>>;
