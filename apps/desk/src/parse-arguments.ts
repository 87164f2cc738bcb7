import { parseArgs } from 'node:util';
import { DeskExit, exitCodes } from './exit-codes.ts';
import { type OptionName, options } from './options.ts';

export type Given = {
  /** What is not an option, in its order; a command takes its own words off the front. */
  readonly words: readonly string[];
  readonly option: (name: OptionName) => string | undefined;
  readonly number: (name: OptionName, usual: number, most: number) => number;
};

export type Arguments = Given & {
  readonly json: boolean;
  readonly help: boolean;
  /** The options with a value that were given. */
  readonly named: readonly OptionName[];
};

/** Options may stand anywhere; an unknown one is an error with its name. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = read(argv);
  const given = new Map(Object.entries(values).map(([name, value]) => [`--${name}`, value]));
  const option = (name: OptionName) => given.get(name) as string | undefined;
  return {
    ...{ words: positionals, json: given.get('--json') === true, help: given.get('--help') === true },
    named: (Object.keys(options) as OptionName[]).filter((name) => given.has(name)),
    option,
    number: (name, usual, most) => wholeNumber(option(name), name, usual, most),
  };
}

/** A number that somebody typed, from 1 to the most that makes sense. */
export function wholeNumber(typed: string | undefined, name: string, usual: number, most: number): number {
  const number = typed === undefined ? usual : Number(typed);
  if (!Number.isInteger(number) || number < 1 || number > most)
    throw new DeskExit(exitCodes.usage, `${name} is a whole number from 1 to ${most}.`);
  return number;
}

function read(argv: readonly string[]) {
  const valued = Object.keys(options).map((name) => [name.slice(2), { type: 'string' }] as const);
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        ...Object.fromEntries(valued),
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new DeskExit(exitCodes.usage, error instanceof Error ? error.message : String(error));
  }
}
