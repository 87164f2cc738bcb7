/** An end that the person at the terminal can do something about: only its sentence is shown. */
export class Failure extends Error {
  /** @param {string} message @param {number} [exitCode] */
  constructor(message, exitCode = 1) {
    super(message);
    this.exitCode = exitCode;
  }
}

/** What tools print, and the sentence that helps more than it does. */
const knownCauses = [
  [/ENOSPC|No space left on device/i, 'No space is left on the disk: free some and run the command again.'],
  [
    /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ECONNRESET|META_FETCH_FAIL|network (?:request|timeout)/,
    'The package registry cannot be reached: check the network or proxy (npm ping) and run the command again.',
  ],
  [
    /OUTDATED_LOCKFILE|frozen-lockfile/,
    'pnpm-lock.yaml does not fit the package.json files: update it with the pinned pnpm (.tools/) and commit it.',
  ],
  [/EACCES|EPERM/, 'A file may not be written: an earlier run by another user (root?) may own it.'],
];

/**
 * The failure of a tool, in a sentence when its output names a known cause.
 * @param {string} what @param {string} output
 */
export function explainFailure(what, output) {
  const known = knownCauses.find(([pattern]) => /** @type {RegExp} */ (pattern).test(output));
  return new Failure(known === undefined ? `${what} failed.` : `${what} failed. ${known[1]}`);
}
