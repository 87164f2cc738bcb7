import { bankCommands } from './bank-commands.ts';
import { caseCommands } from './case-commands.ts';
import type { Command, Commands } from './command.ts';
import { creditCommands } from './credit-commands.ts';
import { staffCommands } from './staff-commands.ts';

/** Everything that `desk` can do, by its first word or its first two. */
export const commands: Commands = {
  ...{ whoami: staffCommands.whoami as Command },
  ...caseCommands,
  ...creditCommands,
  ...bankCommands,
  ...staffCommands,
};

export type Named = { readonly name: string; readonly command: Command; readonly words: readonly string[] };

/** The command that a line begins with, and the words after it. */
export function findCommand(words: readonly string[]): Named | null {
  for (const length of [2, 1]) {
    const name = words.slice(0, length).join(' ');
    const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
    if (command && words.length >= length) return { name, command, words: words.slice(length) };
  }
  return null;
}
