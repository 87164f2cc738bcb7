import { AtriumConnectionError, AtriumError } from '@atrium/client/atrium-error';
import type { AtriumClient } from '@atrium/client/client-types';
import { createAtriumClient } from '@atrium/client/create-client';
import type { Answer } from './command.ts';
import { findCommand, type Named } from './commands.ts';
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
    const [first, ...rest] = given.words;
    if (given.help || first === undefined || first === 'help') {
      const asked = first === 'help' ? rest : given.words;
      terminal.out(helpText(findCommand(asked)?.name ?? asked.join(' ')));
      return exitCodes.done;
    }
    if (first === 'completion') {
      terminal.out(completion(rest[0]));
      return exitCodes.done;
    }
    return write(await ask(given, terminal), given, terminal);
  } catch (error) {
    terminal.err(`${error instanceof Error ? error.message : String(error)}\n`);
    return codeOf(error);
  }
}

async function ask(given: Arguments, { environment, err, showsProgress }: Terminal): Promise<Answer> {
  const { name, command, words } = known(given);
  const foreign = given.named.find((option) => !command.options.includes(option));
  if (foreign) throw new DeskExit(exitCodes.usage, `desk ${name} knows no ${foreign}.`);
  const { ATRIUM_URL: url, ATRIUM_TOKEN: token } = environment;
  if (!url || !token) throw new DeskExit(exitCodes.usage, 'ATRIUM_URL and ATRIUM_TOKEN are not both set.');
  const progress = (text: string): void => {
    if (showsProgress) err(`\r\u001B[K${text} …`);
  };
  try {
    return await command.run({ client: clientOf(url, token), given: { ...given, words }, progress });
  } finally {
    if (showsProgress) err('\r\u001B[K');
  }
}

function known(given: Arguments): Named {
  const found = findCommand(given.words);
  if (!found) throw new DeskExit(exitCodes.usage, `desk knows no ${given.words.join(' ')}. See desk help.`);
  const { command, words, name } = found;
  const fits = command.sentence
    ? words.length >= command.words.length
    : words.length === command.words.length;
  if (!fits) throw new DeskExit(exitCodes.usage, helpText(name).trimEnd());
  return found;
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

function write({ data, head, rows, note, exitCode }: Answer, { json }: Arguments, { out, err }: Terminal) {
  if (json) out(`${JSON.stringify(data, null, 2)}\n`);
  else if (rows.length > 0) out(writeTable(head, rows));
  if (note && !(json && exitCode === undefined)) err(`${note}\n`);
  return exitCode ?? exitCodes.done;
}

function codeOf(error: unknown): number {
  if (error instanceof DeskExit) return error.exitCode;
  if (error instanceof AtriumError) return exitCodes.refused;
  if (error instanceof AtriumConnectionError) return exitCodes.unreachable;
  throw error;
}
