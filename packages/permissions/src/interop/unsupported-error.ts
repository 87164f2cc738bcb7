/** Something of the other system that is not read; `feature` is its name there, so that it can be looked up. */
export class UnsupportedError extends Error {
  readonly feature: string;

  constructor(feature: string) {
    super(`not supported: ${feature}`);
    this.name = 'UnsupportedError';
    this.feature = feature;
  }
}
