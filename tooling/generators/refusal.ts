/** An end that the person at the terminal can do something about: only its sentence is shown. */
export class Refusal extends Error {}
