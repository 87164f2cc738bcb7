import { randomUUID } from 'node:crypto';
import type { AnyAction } from '@atrium/contracts/kernel/define-action';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { send, useTestApp } from '../../test/test-app.ts';
import { type Attacked, allActions, call, createPowerful } from '../../test/walk-actions.ts';

const app = useTestApp();

const named = allActions.map((action): [string, AnyAction] => [action.name, action]);
const json = { 'content-type': 'application/json' };
const maxRefusalBytes = 10_000;

const deep = (levels: number): unknown => {
  let value: unknown = 'x';
  for (let level = 0; level < levels; level += 1) value = level % 2 ? [value] : { value };
  return value;
};

/** In place of any value, whatever the contract wants there. */
const hostile: readonly (readonly [string, unknown])[] = [
  ['nothing', null],
  ['a negative number', -1],
  ['a number beyond all integers', 2 ** 60],
  ['no text', ''],
  ['a NUL', 'a\0b@test.example'],
  ['half of a character', 'x\ud800y'],
  ['a reversal of the text', 'a\u202eb'],
  ['a line break and a header', 'a@test.example\r\nBcc: b@test.example'],
  ['a statement', "' or 1=1; drop table account; --"],
  ['a path', '../../../../etc/passwd'],
  ['an element', '"><script>alert(1)</script>'],
  ['a day that does not exist', '2026-02-30'],
  ['a moment beyond all calendars', '+275760-09-13T00:00:00.001Z'],
  ['an id that is none', '00000000-0000-0000-0000-00000000000g'],
  ['the id of nobody', '00000000-0000-0000-0000-000000000000'],
  ['much text', 'x'.repeat(100_000)],
  ['much text that normalization lengthens', '\ufdfa'.repeat(20_000)],
  ['a list of nothing', [null, null]],
  ['a long list', Array.from({ length: 5000 }, () => 'x')],
  ['an object', {}],
  ['an object with a way to be text', { toString: 'x', valueOf: 'y', toJSON: 'z' }],
  ['something nested', deep(500)],
];

type Schema = { properties?: Record<string, Schema>; items?: Schema; anyOf?: Schema[]; oneOf?: Schema[] };

/** Every place of an input where a value stands, optional ones included. */
function places(action: AnyAction): readonly (readonly string[])[] {
  const found: string[][] = [];
  const walk = (schema: Schema, path: string[]): void => {
    if (path.length > 0) found.push(path);
    for (const choice of schema.anyOf ?? schema.oneOf ?? []) walk(choice, path);
    for (const [name, property] of Object.entries(schema.properties ?? {})) walk(property, [...path, name]);
    if (schema.items) walk(schema.items, [...path, '0']);
  };
  walk(z.toJSONSchema(action.input, { io: 'input', unrepresentable: 'any' }) as Schema, []);
  return [...new Map(found.map((path) => [path.join('.'), path])).values()];
}

function withValueAt(input: Record<string, unknown>, path: readonly string[], value: unknown): unknown {
  const copy = structuredClone(input);
  let parent = copy;
  for (const [index, step] of path.slice(0, -1).entries()) {
    parent[step] ??= path[index + 1] === '0' ? [] : {};
    parent = parent[step] as Record<string, unknown>;
  }
  // A choice of another kind may stand there.
  if (typeof parent === 'object' && parent !== null) parent[path.at(-1) ?? ''] = value;
  return copy;
}

/** What is worse than a refusal: a failure inside, an answer that is none, a refusal that repeats what was sent. */
async function problemOf(response: Response): Promise<string | null> {
  if (response.status >= 500) return `status ${response.status}`;
  if (response.ok) return null;
  const text = await response.text();
  if (text.length > maxRefusalBytes) return `a refusal of ${text.length} characters`;
  return JSON.parse(text).error?.data?.code ? null : `no code in ${text.slice(0, 100)}`;
}

const errorsLogged = () =>
  app()
    .host.logged.filter(({ level }) => level === 'error')
    .map(({ error }) => String(error));

/** What an attack has ended or used up is made anew, so that the attacks after it reach as far. */
async function powerfulAgain(action: AnyAction, attacked: Attacked, response: Response): Promise<Attacked> {
  const isSpent = action.kind === 'mutation' && response.ok;
  return isSpent || [401, 403].includes(response.status) ? createPowerful(app().host, action) : attacked;
}

test.each(named)('API-2, NFR-5: %s: no value in any field makes it fail unexpectedly', async (_, action) => {
  let attacked = await createPowerful(app().host, action);
  const before = errorsLogged().length;
  const problems: string[] = [];
  for (const path of places(action)) {
    for (const [what, value] of hostile) {
      const input = withValueAt(attacked.inputOf(action), path, value);
      const response = await call(app(), action, input, { token: attacked.person.token });
      attacked = await powerfulAgain(action, attacked, response);
      const problem = await problemOf(response);
      if (problem) problems.push(`${what} in ${path.join('.')}: ${problem}`);
    }
    await app().host.db.deleteFrom('rateLimit').execute();
  }
  expect(problems).toEqual([]);
  expect(errorsLogged().slice(before)).toEqual([]);
});

const bodies: readonly (readonly [string, string | Uint8Array])[] = [
  ['a key twice', '{"organizationId":1,"organizationId":2,"email":"a","email":"b"}'],
  ['keys of a prototype', '{"__proto__":{"a":1},"constructor":{"prototype":{"a":1}},"hasOwnProperty":1}'],
  ['an integer of 400 digits', `{"organizationId":${'9'.repeat(400)},"limit":${'9'.repeat(400)}}`],
  ['an exponent without end', '{"organizationId":1e99999,"limit":-1e99999}'],
  ['10,000 unknown keys', `{${Array.from({ length: 10_000 }, (_, index) => `"k${index}":1`).join()}}`],
  ['nesting 100,000 deep', `{"organizationId":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ['nesting that never ends', '{"organizationId":'.repeat(50_000)],
  ['an unpaired surrogate as a key', '{"\\ud800":"\\udfff"}'],
  ['a NUL between', '{"organizationId"\0:1}'],
  ['a mark of byte order', '\ufeff{}'],
  ['something after the end', '{}{}'],
  ['a comment', '{/* */}'],
  ['no number', '{"organizationId":NaN}'],
  ['a list', '[{}]'],
  ['a text', '"organizationId"'],
  ['half of UTF-16', new Uint8Array([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ['bytes that are no text', new Uint8Array([0x7b, 0x22, 0xc0, 0xaf, 0x22, 0x3a, 0xf5, 0x7d])],
];

/** What is no JSON is found out before any action sees it: one of each kind stands for all. */
const each = named.filter(([, action], index) => {
  const kindOf = ({ kind, scope, file }: AnyAction) => `${kind} ${scope} ${file !== undefined}`;
  return named.findIndex(([, other]) => kindOf(other) === kindOf(action)) === index;
});

test.each(each)('API-2, NFR-5: %s: no body makes it fail unexpectedly', async (_, action) => {
  const { person } = await createPowerful(app().host, action);
  const before = errorsLogged().length;
  const problems: string[] = [];
  for (const [what, body] of bodies) {
    const text = encodeURIComponent(
      typeof body === 'string' ? body.slice(0, 20_000) : Buffer.from(body).toString('latin1'),
    );
    const ways: [string, RequestInit][] = [
      [`/api/trpc/${action.name}`, { method: 'POST', headers: json, body: body as never }],
      [`/api/trpc/${action.name}?batch=1`, { method: 'POST', headers: json, body: body as never }],
      [`/api/trpc/${action.name}?input=${text}`, {}],
      [`/api/trpc/${action.name}?batch=1&input=${text}`, {}],
      [`/api/files/${action.name}?input=${text}`, {}],
      [`/api/uploads/${action.name}?input=${text}`, { method: 'POST', body: 'a file' }],
    ];
    for (const [path, init] of ways) {
      const response = await send(app(), path, init, { token: person.token, from: randomUUID() });
      const bytes = (await response.clone().arrayBuffer()).byteLength;
      if (response.status >= 500) problems.push(`${what} to ${path.slice(0, 60)}: status ${response.status}`);
      if (!response.ok && bytes > maxRefusalBytes) problems.push(`${what}: a refusal of ${bytes} bytes`);
    }
  }
  expect(problems).toEqual([]);
  expect(errorsLogged().slice(before)).toEqual([]);
});

test('an attack that makes something fail is seen', async () => {
  const failing = new Response('{"error":{}}', { status: 500 });
  expect(await problemOf(failing)).toBe('status 500');
  expect(await problemOf(new Response('{}', { status: 400 }))).toContain('no code');
  expect(await problemOf(new Response('x'.repeat(20_000), { status: 400 }))).toContain('20000');
  const [update] = allActions.filter(({ name }) => name === 'organization.update');
  expect(update && places(update).length).toBeGreaterThan(5);
});
