const started = Date.now();

/** Whole and tenth seconds since a moment, by default since the launcher started. */
export function secondsSince(moment = started) {
  return ((Date.now() - moment) / 1000).toFixed(1);
}

/** Prints what is going on, with the seconds since the start. @param {string} line */
export function say(line) {
  console.log(`[atrium ${secondsSince().padStart(5)} s] ${line}`);
}
