import type { Command } from './command.ts';
import { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';
import { options } from './options.ts';

const usageOf = (name: string, command: Command): string => {
  const words = command.words.map((word) => ` <${word}>`).join('');
  const given = command.options.map((option) => ` [${option} …]`).join('');
  return `desk ${name}${words}${given}`;
};

/** All commands, or those that begin with a word. */
export function helpText(asked = ''): string {
  const all = Object.entries(commands);
  const some = all.filter(([name]) => asked !== '' && (name === asked || name.startsWith(`${asked} `)));
  if (some.length > 0) return some.map(([name, command]) => oneText(name, command)).join('');
  const lines = all.map(([name, command]) => `  ${usageOf(name, command)}\n      ${command.about}`);
  const codes = Object.entries(exitCodes).map(([what, code]) => `${code} ${what}`);
  return [
    'The desk of the provider’s staff.',
    '',
    ...lines,
    '  desk completion <bash|zsh|fish>\n      a script that completes commands, options and files',
    '',
    '  --json    the answer as JSON      --help    this text, or that of one command',
    '',
    'ATRIUM_URL is the address of the portal, ATRIUM_TOKEN a token of the staff (ats_…), made at the desk.',
    'Answers go to standard output, everything else to standard error.',
    `Exit codes: ${codes.join(', ')}.`,
    '',
  ].join('\n');
}

const oneText = (name: string, command: Command): string => {
  const given = command.options.map((option) => `  ${option}  ${options[option]}\n`);
  return `${usageOf(name, command)}\n  ${command.about}\n${given.join('')}`;
};
