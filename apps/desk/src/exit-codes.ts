/** What a script can tell apart; listed by `desk help`. */
export const exitCodes = {
  done: 0,
  /** The server said no; its code is on standard error. */
  refused: 1,
  /** The command line makes no sense, or the address or token is missing. */
  usage: 2,
  /** No answer, or not in time: whether anything happened is not known. */
  unreachable: 3,
  /** A code that names nobody. */
  nobody: 4,
} as const;

/** Ends a command early, with what is said about it. */
export class DeskExit extends Error {
  override readonly name = 'DeskExit';
  readonly exitCode: number;

  constructor(exitCode: number, message: string) {
    super(message);
    this.exitCode = exitCode;
  }
}
