import { commands } from './commands.ts';
import { DeskExit, exitCodes } from './exit-codes.ts';
import { flags } from './options.ts';

const shells = ['bash', 'zsh', 'fish'];
const others = { completion: 'a script for the shell', help: 'this program' };

/** Second words by their first: `credits` → `grant list`. */
const seconds = (): Map<string, string[]> => {
  const found = new Map<string, string[]>([['completion', shells]]);
  for (const name of Object.keys(commands)) {
    const [first = '', second] = name.split(' ');
    if (second) found.set(first, [...(found.get(first) ?? []), second]);
  }
  return found;
};

const firsts = (): string[] => [
  ...new Set(Object.keys(commands).map((name) => name.split(' ')[0] ?? '')),
  ...Object.keys(others),
];

const optionsOf = (name: string): string => [...(commands[name]?.options ?? []), ...flags].join(' ');

/** To be read by the shell: `source <(desk completion bash)`. */
export function completion(shell: string | undefined): string {
  if (shell === 'bash') return bash();
  if (shell === 'zsh') return `#compdef desk\nautoload -U +X bashcompinit && bashcompinit\n${bash()}`;
  if (shell === 'fish') return fish();
  throw new DeskExit(exitCodes.usage, 'desk completion <bash|zsh|fish>');
}

function bash(): string {
  const names = Object.keys(commands);
  const options = names.map((name) => `    "${name}"|"${name} "*) words="${optionsOf(name)}" ;;`);
  const files = names.filter((name) => commands[name]?.takesFiles).map((name) => `"${name} "*`);
  const second = [...seconds()].map(([first, words]) => `      ${first}) words="${words.join(' ')}" ;;`);
  return `_desk() {
  local word="\${COMP_WORDS[COMP_CWORD]}" line="\${COMP_WORDS[*]:1:COMP_CWORD-1}" words=""
  if [[ $COMP_CWORD -eq 1 ]]; then
    words="${firsts().join(' ')}"
  elif [[ $word == -* ]]; then
    case "$line" in
${options.join('\n')}
    esac
  elif [[ $COMP_CWORD -eq 2 ]]; then
    case "$line" in
${second.join('\n')}
    esac
  fi
  COMPREPLY=($(compgen -W "$words" -- "$word"))
  case "$line " in
    ${files.join('|')}) [[ $word == -* ]] || COMPREPLY=($(compgen -f -- "$word")) ;;
  esac
}
complete -o filenames -F _desk desk
`;
}

function fish(): string {
  const quoted = (text: string): string => `'${text.replaceAll("'", '’')}'`;
  const lines = Object.entries(commands).flatMap(([name, { about, options, takesFiles }]) => {
    const [first = '', second] = name.split(' ');
    const seen = `__fish_seen_subcommand_from ${first}`;
    return [
      `complete -c desk -n __fish_use_subcommand -a ${first} -d ${quoted(second ? first : about)}`,
      ...(second ? [`complete -c desk -n '${seen}' -a ${second} -d ${quoted(about)}`] : []),
      ...options.map((option) => `complete -c desk -n '${seen}' -l ${option.slice(2)} -r`),
      ...(takesFiles ? [`complete -c desk -n '${seen}' -F`] : []),
    ];
  });
  const rest = Object.entries(others).map(
    ([name, about]) => `complete -c desk -n __fish_use_subcommand -a ${name} -d ${quoted(about)}`,
  );
  const shell = `complete -c desk -n '__fish_seen_subcommand_from completion' -a '${shells.join(' ')}'`;
  const always = flags.map((flag) => `complete -c desk -l ${flag.slice(2)}`);
  return `${['complete -c desk -f', ...new Set(lines), ...rest, shell, ...always].join('\n')}\n`;
}
