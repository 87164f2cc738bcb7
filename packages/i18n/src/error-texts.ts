import type { FieldErrorCode } from '@atrium/contracts/kernel/error-catalogue';

type GroupOf<Code> = Code extends `${infer Group}.${string}` ? Group : never;

/** One text for each code of the catalogue and each field error, grouped by what stands before the dot. */
export type ErrorTexts = {
  readonly [G in GroupOf<FieldErrorCode>]: {
    readonly [C in FieldErrorCode as C extends `${G}.${infer Leaf}` ? Leaf : never]: string;
  };
};
