/** One action of a resource type: the union of its facts allows it (nothing is ever subtracted). */
export interface ActionData {
  /** This role or a higher one. */
  readonly role?: string;
  /** A flag on the membership, such as the billing right (PERM-4). */
  readonly flag?: string;
  /** Any of these levels on the resource itself, or one that implies it (PERM-2). */
  readonly level?: string | readonly string[];
  /** A level on a parent covers its parts (PERM-3): parent type → levels. */
  readonly above?: { readonly [parentType: string]: string | readonly string[] };
  /** Every signed-in actor, member or not. */
  readonly anyone?: true;
  /** Asked of the whole organization (`list`, `invite`, `create`) rather than of one resource. */
  readonly collection?: true;
  /** Shown in the rendered table; why the rule is so, with its id. */
  readonly why?: string;
}

/** A resource type; a type with a parent is a part of it and can never reach upwards. */
export interface TypeData {
  readonly parent?: string;
  /** level → levels that it implies; the order may be partial. */
  readonly levels?: { readonly [level: string]: readonly string[] };
  readonly actions: { readonly [action: string]: ActionData };
}

/** A policy as plain data: it can be compiled, rendered as a table, and compared. */
export interface PolicyData {
  /** Highest first; the position is the rank (1 = highest). */
  readonly roles: readonly string[];
  /** flag → the lowest role that can hold it. */
  readonly flags: { readonly [flag: string]: string };
  readonly types: { readonly [type: string]: TypeData };
  /** API token scope → action names; an asterisk stands for any text (API-4). */
  readonly scopes: { readonly [scope: string]: readonly string[] };
  /** The type of groups, and the levels that belonging and leading with "may manage members" give on the group. */
  readonly group?: { readonly type: string; readonly member?: string; readonly leader?: string };
  /** The level that every member holds on their own entry. */
  readonly self?: { readonly type: string; readonly level: string };
}

/** Keeps the literal types, so that action names and resource shapes are checked where they are used. */
export function definePolicy<const P extends PolicyData>(policy: P): P {
  return policy;
}

export type TypeName<P extends PolicyData> = keyof P['types'] & string;

/** Full names of the actions of one type: `product.drive` + `read` → `product.drive.read`. */
export type ActionsOfType<
  P extends PolicyData,
  T extends TypeName<P>,
> = `${T}.${keyof P['types'][T]['actions'] & string}`;

export type ActionName<P extends PolicyData> = { [T in TypeName<P>]: ActionsOfType<P, T> }[TypeName<P>];

/** The type that an action belongs to; `product.drive.folder.read` belongs to the folder, not to the drive. */
export type TypeOfAction<P extends PolicyData, A extends ActionName<P>> = {
  [T in TypeName<P>]: A extends ActionsOfType<P, T> ? T : never;
}[TypeName<P>];

type ParentIds<P extends PolicyData, T extends TypeName<P>> = P['types'][T] extends {
  readonly parent: infer U extends TypeName<P>;
}
  ? readonly [string, ...ParentIds<P, U>]
  : readonly [];

type ShortName<T extends string, A extends string> = A extends `${T}.${infer N}` ? N : never;

type IsCollection<
  P extends PolicyData,
  T extends TypeName<P>,
  A extends string,
> = P['types'][T]['actions'][ShortName<T, A>] extends { readonly collection: true } ? true : false;

/** A reference to one resource; parts name their parents, nearest first. */
export type ResourceOfType<P extends PolicyData, T extends TypeName<P>> = P['types'][T] extends {
  readonly parent: string;
}
  ? { readonly type: T; readonly id: string; readonly parentIds: ParentIds<P, T> }
  : { readonly type: T; readonly id: string };

/** What an action must be asked about: the type alone for a collection, else one resource of its type. */
export type ResourceOf<P extends PolicyData, A extends ActionName<P>> =
  IsCollection<P, TypeOfAction<P, A>, A> extends true
    ? { readonly type: TypeOfAction<P, A> }
    : ResourceOfType<P, TypeOfAction<P, A>>;

/** The loose form that the engine reads; `ResourceOf` is its checked face. */
export interface AnyResource {
  readonly type: string;
  readonly id?: string;
  readonly parentIds?: readonly string[];
}
