import { expect, test } from 'vitest';
import { runSpiceDbValidation } from './spicedb-validation.ts';

const now = Date.UTC(2026, 0, 1);
const noFile = (path: string): string => {
  throw new Error(`no file ${path}`);
};

const HARBOUR = `
schema: |-
  use expiration
  /** People, with a prefix. */
  definition port/person {}
  definition port/crew {
    relation member: port/person | port/crew#member
    relation captain: port/person
    permission all = member + captain
  }
  caveat low_tide(level int, limit int) { level < limit }
  definition port/ship {
    relation crew: port/crew
    relation guest: port/person with expiration | port/person:*
    relation banned: port/person
    relation pilot: port/person with low_tide
    permission board = crew->member + guest + pilot - banned
    permission sail = crew->captain & board
    permission trusted = crew.all(all)
    permission nobody = nil
  }
relationships: |-
  port/crew:red#member@port/person:ann
  port/crew:red#captain@port/person:ann
  port/crew:blue#member@port/crew:red#member
  port/crew:blue#captain@port/person:bo
  // a comment
  port/ship:gull#crew@port/crew:blue#...
  port/ship:gull#crew@port/crew:red
  port/ship:gull#guest@port/person:cy[expiration:2026-01-01T00:00:00Z]
  port/ship:gull#guest@port/person:di[expiration:2026-01-01T00:00:01Z]
  port/ship:gull#pilot@port/person:eve[low_tide:{"limit": 3}]
  port/ship:free#guest@port/person:*
  port/ship:free#banned@port/person:cy
assertions:
  assertTrue:
    - port/ship:gull#board@port/person:ann
    - port/ship:gull#sail@port/person:ann
    - port/ship:gull#trusted@port/person:ann
    - port/ship:gull#board@port/person:di
    - 'port/ship:gull#board@port/person:eve with {"level": 2}'
    - port/ship:free#board@port/person:anyone
    - port/ship:gull#board@port/crew:red#member
  assertCaveated:
    - port/ship:gull#board@port/person:eve
  assertFalse:
    - port/ship:gull#board@port/person:cy
    - port/ship:gull#sail@port/person:bo
    - port/ship:gull#trusted@port/person:bo
    - 'port/ship:gull#board@port/person:eve with {"level": 3}'
    - port/ship:free#board@port/person:cy
    - port/ship:gull#nobody@port/person:ann
validation:
  port/ship:gull#board:
    - "[port/person:ann] is <port/crew:red#member>"
    - "[port/crew:red#member] is <port/crew:blue#member>"
    - "[port/person:di] is <port/ship:gull#guest>"
    - "[port/person:eve[...]] is <port/ship:gull#pilot>"
`;

test('a validation file’s assertions and expected relations hold', () => {
  expect(runSpiceDbValidation(HARBOUR, noFile, now)).toEqual({ asserted: 15, passed: 15, failures: [] });
});

test('an expiration ends at its moment', () => {
  const later = runSpiceDbValidation(HARBOUR, noFile, now + 1000);
  expect(later.failures.map((failure) => failure.split(':')[0])).toEqual([
    'assertTrue port/ship',
    'validation of port/ship',
  ]);
});

test('operators bind as in SpiceDB: + before & before -', () => {
  const file = (expression: string, wanted: string) => `
schema: "definition u {}\\ndefinition d { relation a: u\\nrelation b: u\\nrelation c: u\\npermission p = ${expression} }"
relationships: "d:1#a@u:x\\nd:1#c@u:x"
assertions: { ${wanted}: ["d:1#p@u:x"] }`;
  for (const [expression, wanted] of [
    ['a + b & c', 'assertTrue'],
    ['b & c + a', 'assertFalse'],
    ['a - b & c', 'assertTrue'],
    ['a + b - c', 'assertFalse'],
    ['a + (b - c)', 'assertTrue'],
  ] as const) {
    expect(runSpiceDbValidation(file(expression, wanted), noFile, now).failures, expression).toEqual([]);
  }
});

test('partials and imported schemas are put together', () => {
  const files: Readonly<Record<string, string>> = {
    'root.zed':
      'use import\nuse partial\nimport "people.zed"\npartial shared { relation view: person }\ndefinition doc { ...shared }',
    'people.zed': 'definition person {}',
  };
  const text =
    'schemaFile: root.zed\nrelationships: "doc:1#view@person:a"\nassertions: { assertTrue: ["doc:1#view@person:a"] }';
  expect(runSpiceDbValidation(text, (path) => files[path] ?? noFile(path), now).failures).toEqual([]);
});

test('what is not supported is refused by name', () => {
  const text = 'schema: "definition u {}\\ndefinition d { relation a: u\\npermission p = a.most(b) }"';
  expect(() => runSpiceDbValidation(text, noFile, now)).toThrow('SpiceDB .most()');
});
