/** Something in the content that is wrong, where the writer can find it. */
export type Problem = { readonly file: string; readonly line: number; readonly message: string };

export type Report = (line: number, message: string) => void;

export const reporter =
  (problems: Problem[], file: string): Report =>
  (line, message) =>
    void problems.push({ file, line, message });

export const describeProblem = ({ file, line, message }: Problem): string => `${file}:${line} ${message}`;
