import { commands } from './commands.ts';
import { exitCodes } from './exit-codes.ts';

const usageOf = (name: string): string => {
  const command = commands[name];
  const words = command?.words.map((word) => ` <${word}>`).join('') ?? '';
  const options = command?.options.map((option) => ` [${option} …]`).join('') ?? '';
  return `desk ${name}${words}${options}`;
};

/** All commands, or one of them. */
export function helpText(name?: string): string {
  if (name !== undefined && commands[name]) return `${usageOf(name)}\n  ${commands[name].about}\n`;
  const lines = Object.entries(commands).map(([key, { about }]) => `  ${usageOf(key)}\n      ${about}`);
  const codes = Object.entries(exitCodes).map(([what, code]) => `${code} ${what}`);
  return [
    'The desk of the provider’s staff.',
    '',
    ...lines,
    '  desk completion <bash|zsh|fish>\n      a script that completes the commands',
    '',
    '  --json    the answer as JSON      --help    this text, or that of one command',
    '',
    'ATRIUM_URL is the address of the portal, ATRIUM_TOKEN a token of the staff (ats_…), made at the desk.',
    `Exit codes: ${codes.join(', ')}.`,
    '',
  ].join('\n');
}
