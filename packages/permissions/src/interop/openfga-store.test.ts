import { expect, test } from 'vitest';
import { runOpenFgaStore } from './openfga-store.ts';
import { UnsupportedError } from './unsupported-error.ts';

const now = Date.UTC(2026, 0, 1);
const noFile = (path: string): string => {
  throw new Error(`no file ${path}`);
};
const run = (text: string, readFile = noFile) => runOpenFgaStore(text, readFile, now);

const LIBRARY = `
name: A lending library
model: |
  model
    schema 1.1
  type person
  type club # a comment with group#member in it
    relations
      define member: [person, club#member]
  type shelf
    relations
      define keeper: [person]
      define reader: [person:*, club#member] or keeper
  type book
    relations
      define shelf: [shelf]
      define banned: [person]
      define borrower: [person with on_loan]
      define read: (reader from shelf but not banned) or borrower
      define annotate: read and keeper from shelf
  condition on_loan(current_time: timestamp, since: timestamp, days: duration) {
    current_time < since + days && days > duration("0s")
  }
tuples:
  - { user: "person:ann", relation: keeper, object: "shelf:old" }
  - { user: "person:*", relation: reader, object: "shelf:open" }
  - { user: "club:night#member", relation: reader, object: "shelf:old" }
  - { user: "club:owls#member", relation: member, object: "club:night" }
  - { user: "club:night#member", relation: member, object: "club:owls" }
  - { user: "person:bo", relation: member, object: "club:owls" }
  - { user: "shelf:old", relation: shelf, object: "book:atlas" }
  - { user: "shelf:open", relation: shelf, object: "book:novel" }
  - { user: "person:cy", relation: banned, object: "book:novel" }
  - user: person:di
    relation: borrower
    object: book:atlas
    condition: { name: on_loan, context: { since: "2026-01-01T00:00:00Z", days: 24h } }
tests:
  - name: everything
    tuples:
      - { user: "person:eve", relation: keeper, object: "shelf:open" }
    check:
      - { user: "person:bo", object: "book:atlas", assertions: { read: true, annotate: false } }
      - { user: "person:ann", object: "book:atlas", assertions: { read: true, annotate: true } }
      - { users: ["person:cy"], objects: ["book:novel", "book:atlas"], assertions: { read: false } }
      - user: person:di
        object: book:atlas
        context: { current_time: "2026-01-01T23:59:59.999Z" }
        assertions: { read: true }
      - user: person:di
        object: book:atlas
        context: { current_time: "2026-01-02T00:00:00Z" }
        assertions: { read: false }
    list_objects:
      - { user: "person:bo", type: book, assertions: { read: ["book:novel", "book:atlas"] } }
      - { user: "person:ann", type: shelf, assertions: { keeper: ["shelf:old"], reader: ["shelf:old", "shelf:open"] } }
    list_users:
      - object: book:novel
        user_filter: [{ type: person }]
        assertions: { read: { users: ["person:*", "person:eve"] } }
      - object: shelf:old
        user_filter: [{ type: club, relation: member }]
        assertions: { reader: { users: ["club:night#member", "club:owls#member"] } }
`;

test('a store’s checks and lists get the asserted answers, cycles and ends included', () => {
  expect(run(LIBRARY).failures).toEqual([]);
  expect(run(LIBRARY)).toMatchObject({ asserted: 13, passed: 13 });
});

test('a wrong assertion is reported with both sides', () => {
  const wrong = LIBRARY.replace('{ read: true, annotate: false }', '{ read: false }');
  expect(run(wrong).failures).toEqual(['everything: person:bo read book:atlas: expected false, got true']);
});

test('a condition without its parameters is an error, not a yes or a no', () => {
  const missing = LIBRARY.replace('context: { current_time: "2026-01-02T00:00:00Z" }', 'context: {}');
  expect(run(missing).failures[0]).toContain('a parameter of a condition is missing');
});

test('models and tuples come from the files that the store names', () => {
  const files: Readonly<Record<string, string>> = {
    'm/fga.mod': 'schema: "1.2"\ncontents: [core.fga, more.fga]',
    'm/core.fga': 'module core\ntype user\ntype doc\n  relations\n    define owner: [user]',
    'm/more.fga': 'module more\nextend type doc\n  relations\n    define view: owner',
    't.csv': 'user_type,user_id,user_relation,relation,object_type,object_id\nuser,a,,owner,doc,1',
  };
  const read = (path: string) => files[path] ?? noFile(path);
  const store = `
model_file: m/fga.mod
tuple_file: t.csv
tests: [{ name: t, check: [{ user: "user:a", object: "doc:1", assertions: { view: true, owner: true } }] }]`;
  expect(run(store, read)).toEqual({ asserted: 2, passed: 2, failures: [] });
});

test('the JSON form of a model is read too', () => {
  const model = {
    schema_version: '1.1',
    type_definitions: [
      { type: 'user' },
      {
        type: 'doc',
        relations: {
          owner: { this: {} },
          view: { union: { child: [{ this: {} }, { computedUserset: { relation: 'owner' } }] } },
        },
        metadata: {
          relations: {
            owner: { directly_related_user_types: [{ type: 'user' }] },
            view: { directly_related_user_types: [{ type: 'user', wildcard: {} }] },
          },
        },
      },
    ],
  };
  const store = {
    model: JSON.stringify(model),
    tuples: [{ user: 'user:a', relation: 'owner', object: 'doc:1' }],
    tests: [{ name: 't', check: [{ user: 'user:a', object: 'doc:1', assertions: { view: true } }] }],
  };
  expect(run(JSON.stringify(store)).failures).toEqual([]);
});

test.each([
  ['OpenFGA schema 1.0', LIBRARY.replace('schema 1.1', 'schema 1.0')],
  ['CEL function parseGlob', LIBRARY.replace('days > duration("0s")', 'parseGlob(since)')],
])('what is not supported is refused by name: %s', (name, store) => {
  expect(() => run(store)).toThrow(UnsupportedError);
  expect(() => run(store)).toThrow(name);
});
