import type { Api } from './api.ts';
import type { DownloadedFile } from './files.ts';

export type ActionName = keyof Api & string;

export type CallOptions = {
  /** Gives the call up; it ends with the signal's reason. */
  readonly signal?: AbortSignal;
  /** In place of the client's own. */
  readonly timeoutSeconds?: number;
};

/** The client makes an idempotency key where none is given, and keeps it over its retries. */
type WithOptionalKey<I> = I extends { idempotencyKey: string }
  ? Omit<I, 'idempotencyKey'> & { idempotencyKey?: string }
  : I;

export type InputOf<N extends ActionName> = WithOptionalKey<Api[N]['input']>;
export type OutputOf<N extends ActionName> = Api[N]['output'];

type Arguments<N extends ActionName> =
  Record<never, never> extends InputOf<N>
    ? [input?: InputOf<N>, options?: CallOptions]
    : [input: InputOf<N>, options?: CallOptions];

/** The names of the answer's fields with rows. */
type ListOf<O> = { [K in keyof O]: O[K] extends readonly object[] ? K : never }[keyof O];
type RowsOf<O> = O[ListOf<O>] extends readonly (infer Row)[] ? Row : never;
type IsOne<T, All = T> = [T] extends [never]
  ? false
  : T extends T
    ? [All] extends [T]
      ? true
      : false
    : never;

type SaysMore = { next: string | null } | { older: object | string | null } | { more: boolean };
type PlaceIn<I> = keyof I & ('after' | 'cursor' | 'before' | 'skip');

/** As `action-facts.ts` finds it out. */
type IsPaged<N extends ActionName> = Api[N]['output'] extends SaysMore
  ? [PlaceIn<Api[N]['input']>] extends [never]
    ? false
    : IsOne<ListOf<Api[N]['output']>>
  : false;

/** Actions with pages that can be walked. */
export type PagedName = { [N in ActionName]: IsPaged<N> extends true ? N : never }[ActionName];

type Call<N extends ActionName> = (...args: Arguments<N>) => Promise<OutputOf<N>>;

type Paged<N extends ActionName> = {
  /** `for await (const page of client.member.list.pages({ … }))` */
  readonly pages: (...args: Arguments<N>) => AsyncGenerator<OutputOf<N>>;
  /** `for await (const member of client.member.list.iterate({ … }))` */
  readonly iterate: (...args: Arguments<N>) => AsyncGenerator<RowsOf<OutputOf<N>>>;
};

export type Method<N extends ActionName> = [IsPaged<N>] extends [true] ? Call<N> & Paged<N> : Call<N>;

type FeatureOf<N> = N extends `${infer F}.${string}` ? F : never;

type Methods = {
  readonly [F in FeatureOf<ActionName>]: {
    readonly [N in ActionName as N extends `${F}.${infer V}` ? V : never]: Method<N>;
  };
};

/** Actions whose answer is a file. */
export type FileAction = {
  [N in ActionName]: OutputOf<N> extends { fileName: string; content: string } ? N : never;
}[ActionName];

export type MutationName = { [N in ActionName]: Api[N]['kind'] extends 'mutation' ? N : never }[ActionName];

type OwnMethods = {
  /** The organization that the token belongs to; null for a token of the provider's staff. */
  readonly organizationId: string | null;
  readonly download: <N extends FileAction>(
    action: N,
    input: InputOf<N>,
    options?: CallOptions,
  ) => Promise<DownloadedFile>;
  /** For actions that take a file beside their input. */
  readonly upload: <N extends MutationName>(
    action: N,
    input: InputOf<N>,
    file: Blob | Uint8Array<ArrayBuffer>,
    options?: CallOptions,
  ) => Promise<OutputOf<N>>;
};

export type AtriumClient = Methods & OwnMethods;
