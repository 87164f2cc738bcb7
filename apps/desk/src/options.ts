/** Every option that takes a value, and what the value is; each command names those that it has. */
export const options = {
  '--organization': 'an id',
  '--staff': 'an account id',
  '--limit': 'a number',
  '--plan': 'a plan of the type',
  '--until': 'the last day, such as 2027-12-31',
  '--wait': 'seconds',
} as const;

export type OptionName = keyof typeof options;

/** Options of every command. */
export const flags = ['--json', '--help'] as const;
