// Reads the parameters out of an English message at compile time. It jumps from brace to brace instead of
// from letter to letter, so that a text costs the type checker about as many steps as it has parameters.
// Message text and option list alternate with every brace, so one flag (which of the two types runs) is the
// whole state. Quoting is not understood; the messages contain no straight quotes (a test sees to it).

type InText<T, Words extends string, Numbers extends string> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Tail}`
    ? InOptions<`${Tail}{${After}`, Words, Numbers>
    : After extends `${infer Head}}${infer Rest}`
      ? Head extends `${infer Name}, ${infer Kind}`
        ? Kind extends 'number'
          ? InText<Rest, Words, Numbers | Name>
          : Kind extends `plural,${string}`
            ? InOptions<After, Words, Numbers | Name>
            : InOptions<After, Words | Name, Numbers>
        : InText<Rest, Words | Head, Numbers>
      : never
  : { words: Words; numbers: Numbers };

type InOptions<T, Words extends string, Numbers extends string> = T extends `${infer Before}{${infer After}`
  ? Before extends `${string}}${infer Tail}`
    ? InText<`${Tail}{${After}`, Words, Numbers>
    : InText<After, Words, Numbers>
  : { words: Words; numbers: Numbers };

type Found = { words: string; numbers: string };
type Shape<F extends Found> = { readonly [N in F['numbers']]: number } & {
  readonly [W in Exclude<F['words'], F['numbers']>]: string;
};

/** `{n, plural, …}` and `{n, number}` take a number, `{name}` and `{g, select, …}` a string. */
export type ParamsIn<Text> = Text extends `${string}{${string}` ? Shape<InText<Text, never, never>> : never;

/** The arguments that follow the key: none, or exactly the parameters of its text. */
export type ParamArguments<Text> = [ParamsIn<Text>] extends [never] ? [] : [params: ParamsIn<Text>];
