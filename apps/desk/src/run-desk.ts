import { AtriumConnectionError, AtriumError } from '@atrium/client/atrium-error';
import type { AtriumClient } from '@atrium/client/client-types';
import { createAtriumClient } from '@atrium/client/create-client';
import { type Answer, commands } from './commands.ts';
import { completion } from './completion.ts';
import { DeskExit, exitCodes } from './exit-codes.ts';
import { helpText } from './help-text.ts';
import { type Arguments, parseArguments } from './parse-arguments.ts';
import { writeTable } from './write-table.ts';

export type Terminal = {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether somebody looks at standard error. */
  readonly showsProgress: boolean;
};

/** One command; returns its exit code. What it answers goes to standard output, everything else to standard error. */
export async function runDesk(argv: readonly string[], terminal: Terminal): Promise<number> {
  try {
    const given = parseArguments(argv);
    if (given.command === 'help') {
      terminal.out(helpText(given.words[0] ?? argv.find((word) => commands[word])));
      return exitCodes.done;
    }
    if (given.command === 'completion') {
      terminal.out(completion(given.words[0]));
      return exitCodes.done;
    }
    return write(await ask(given, terminal), given, terminal);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return codeOf(error);
  }
}

async function ask(given: Arguments, { environment, err, showsProgress }: Terminal): Promise<Answer> {
  const command = commands[given.command];
  if (!command) throw new DeskExit(exitCodes.usage, `desk knows no ${given.command}. See desk help.`);
  if (given.words.length < command.words.length)
    throw new DeskExit(exitCodes.usage, helpText(given.command).trimEnd());
  const { ATRIUM_URL: url, ATRIUM_TOKEN: token } = environment;
  if (!url || !token) throw new DeskExit(exitCodes.usage, 'ATRIUM_URL and ATRIUM_TOKEN are not both set.');
  const progress = (count: number): void => {
    if (showsProgress) err(`\r${count} …`);
  };
  const answer = await command.run({ client: clientOf(url, token), given, progress });
  if (showsProgress) err('\r');
  return answer;
}

/** A token that is none is a mistake of the command line, not of the program. */
function clientOf(url: string, token: string): AtriumClient {
  try {
    return createAtriumClient({ url, token });
  } catch (error) {
    if (error instanceof TypeError) throw new DeskExit(exitCodes.usage, error.message);
    throw error;
  }
}

function write(
  { data, head, rows, none, nobody }: Answer,
  { json }: Arguments,
  { out, err }: Terminal,
): number {
  if (json) out(`${JSON.stringify(data, null, 2)}\n`);
  else if (rows.length > 0) out(writeTable(head, rows));
  else err(`${none}\n`);
  return nobody ? exitCodes.nobody : exitCodes.done;
}

function codeOf(error: unknown): number {
  if (error instanceof DeskExit) return error.exitCode;
  if (error instanceof AtriumError) return exitCodes.refused;
  if (error instanceof AtriumConnectionError) return exitCodes.unreachable;
  throw error;
}
