type Schema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly not?: object;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly prefixItems?: readonly Schema[];
};

const primitives: Readonly<Record<string, string>> = {
  ...{ string: 'string', number: 'number', integer: 'number', boolean: 'boolean', null: 'null' },
};

/** A JSON Schema as a TypeScript type. What it does not know stops the build instead of becoming `any`. */
export function writeType(json: unknown): string {
  const schema = json as Schema;
  if (schema.$ref !== undefined)
    throw new Error(`A type that refers to another is not written: ${schema.$ref}`);
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema.enum) return union(schema.enum.map((value) => JSON.stringify(value)));
  const choices = schema.anyOf ?? schema.oneOf;
  if (choices) return union(choices.map(writeType));
  if (schema.allOf) return schema.allOf.map((part) => `(${writeType(part)})`).join(' & ');
  if (schema.not) return 'never';
  if (schema.type === 'array') return arrayOf(schema);
  if (schema.type === 'object') return objectOf(schema);
  if (typeof schema.type === 'object')
    return union(schema.type.map((type) => writeType({ ...schema, type })));
  if (typeof schema.type === 'string') {
    const written = primitives[schema.type];
    if (written) return written;
  }
  if (schema.type === undefined) return 'unknown';
  throw new Error(`No type is known for ${JSON.stringify(schema)}`);
}

const union = (types: readonly string[]): string => `(${[...new Set(types)].join(' | ') || 'never'})`;

const arrayOf = ({ items, prefixItems }: Schema): string =>
  prefixItems
    ? `[${prefixItems.map(writeType).join(', ')}]`
    : `Array<${items ? writeType(items) : 'unknown'}>`;

function objectOf({ properties = {}, required = [], additionalProperties }: Schema): string {
  const fields = Object.entries(properties).map(
    ([name, schema]) =>
      `${/^[a-z]\w*$/i.test(name) ? name : JSON.stringify(name)}${required.includes(name) ? '' : '?'}: ${writeType(schema)}`,
  );
  if (fields.length > 0) return `{ ${fields.join('; ')} }`;
  if (typeof additionalProperties === 'object')
    return `{ [key: string]: ${writeType(additionalProperties)} }`;
  return 'Record<never, never>';
}
