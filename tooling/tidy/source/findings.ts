/** One place that breaks a rule: `path:line what is there`. */
export type Finding = string;

/** Fails with what to do and every place where to do it. */
export function expectNone(findings: readonly Finding[], advice: string): void {
  if (findings.length === 0) return;
  throw new Error(`${advice}\n${findings.map((finding) => `  ${finding}`).join('\n')}`);
}
