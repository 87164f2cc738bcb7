import { parseArgs } from 'node:util';
import { DeskExit, exitCodes } from './exit-codes.ts';

export type Arguments = {
  readonly command: string;
  readonly words: readonly string[];
  readonly json: boolean;
  readonly organization: string | undefined;
  readonly staff: string | undefined;
  readonly limit: number;
};

const usualLimit = 100;
const largestLimit = 100_000;

/** Options may stand anywhere; an unknown one is an error with its name. */
export function parseArguments(argv: readonly string[]): Arguments {
  const { values, positionals } = read(argv);
  const limit = values.limit === undefined ? usualLimit : Number(values.limit);
  if (!Number.isInteger(limit) || limit < 1 || limit > largestLimit)
    throw new DeskExit(exitCodes.usage, `--limit is a whole number from 1 to ${largestLimit}.`);
  const [command = 'help', ...words] = positionals;
  return {
    ...{ command: values.help ? 'help' : command, words, limit },
    ...{ json: values.json ?? false, organization: values.organization, staff: values.staff },
  };
}

function read(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        organization: { type: 'string' },
        staff: { type: 'string' },
        limit: { type: 'string' },
      },
    });
  } catch (error) {
    throw new DeskExit(exitCodes.usage, error instanceof Error ? error.message : String(error));
  }
}
