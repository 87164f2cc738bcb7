/** What became of one file: every assertion counted, wrong answers with both sides. */
export interface InteropReport {
  readonly asserted: number;
  readonly passed: number;
  readonly failures: readonly string[];
}

export class ReportBuilder {
  #asserted = 0;
  readonly #failures: string[] = [];

  /** Lists are compared as sets; an error is a wrong answer, with its message. */
  expect(where: string, wanted: unknown, ask: () => unknown): void {
    this.#asserted += 1;
    const shown = (value: unknown) =>
      JSON.stringify(Array.isArray(value) ? [...new Set(value)].sort() : value);
    let got: string;
    try {
      got = shown(ask());
    } catch (error) {
      got = error instanceof Error ? `error: ${error.message}` : String(error);
    }
    if (got !== shown(wanted)) this.#failures.push(`${where}: expected ${shown(wanted)}, got ${got}`);
  }

  build(): InteropReport {
    return {
      asserted: this.#asserted,
      passed: this.#asserted - this.#failures.length,
      failures: this.#failures,
    };
  }
}
