import { commands } from './commands.ts';
import { DeskExit, exitCodes } from './exit-codes.ts';

/** To be read by the shell: `source <(desk completion bash)`. */
export function completion(shell: string | undefined): string {
  const names = [...Object.keys(commands), 'completion', 'help'].join(' ');
  const options = '--json --help --organization --staff --limit';
  switch (shell) {
    case 'bash':
      return `_desk() { COMPREPLY=($(compgen -W "$([ "$COMP_CWORD" = 1 ] && echo "${names}" || echo "${options}")" -- "\${COMP_WORDS[COMP_CWORD]}")); }\ncomplete -F _desk desk\n`;
    case 'zsh':
      return `#compdef desk\n_arguments '1:command:(${names})' '*:option:(${options})'\n`;
    case 'fish':
      return `${Object.entries(commands)
        .map(
          ([name, { about }]) =>
            `complete -c desk -n __fish_use_subcommand -a ${name} -d '${about.replaceAll("'", '’')}'`,
        )
        .join('\n')}\n`;
    default:
      throw new DeskExit(exitCodes.usage, 'desk completion <bash|zsh|fish>');
  }
}
