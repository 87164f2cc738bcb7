import { expect, test } from 'vitest';
import { bankXml } from '../../test/bank-world.ts';
import { createStaff, refusalOf, requestOf, useTestHost } from '../../test/test-host.ts';
import { importBankFile } from '../jobs/import-bank-file.ts';
import { getBankFileVerb } from './get-bank-file.ts';
import { importBankFileVerb } from './import-bank-file.ts';
import { listBankFileVerb } from './list-bank-file.ts';

const host = useTestHost();

const upload = (token: string, xml: string) =>
  importBankFileVerb.run(
    host(),
    { ...requestOf(token), readFile: async () => Buffer.from(xml) },
    { name: 'statement.xml' },
  );

test('PAY-3: finance imports a file, the same one again is the first, and its page says what it brought', async () => {
  const { token } = await createStaff(host(), 'finance');
  const entries = [{ amount: '12.00', bankReference: 'F1' }];
  const xml = bankXml({ entries, opening: '100.00', closing: '112.00' });
  const first = await upload(token, xml);
  expect(first.known).toBe(false);
  expect(await upload(token, xml)).toEqual({ id: first.id, known: true });
  await importBankFile(host(), first.id);
  expect(await getBankFileVerb.run(host(), requestOf(token), { id: first.id })).toMatchObject({
    ...{ state: 'done', message: 'camt.053', movements: 1, added: 1, booked: 1 },
    outcomes: [{ outcome: 'suspense', count: 1, waiting: 1 }],
    statements: [{ account: '2957', balance: 'agrees', closingMinor: 11_200, isSource: true }],
  });
  const { files } = await listBankFileVerb.run(host(), requestOf(token), {});
  expect(files.map(({ id }) => id)).toEqual([first.id]);
});

test('PAY-3: a file that cannot be read says why and where; nothing of it stays', async () => {
  const { token } = await createStaff(host(), 'finance');
  const { id } = await upload(token, '<Document>\n<a></Document>');
  await importBankFile(host(), id);
  expect(await getBankFileVerb.run(host(), requestOf(token), { id })).toMatchObject({
    ...{ state: 'refused', problem: 'unsupported_message', problemDetail: 'Document' },
    ...{ movements: 0, statements: [] },
  });
  expect(await host().db.selectFrom('bankFilePart').select('position').execute()).toEqual([]);
});

test('DESK-1: files of the bank are for those who handle money', async () => {
  const { token } = await createStaff(host(), 'agent', 'reviewer', 'admin');
  expect((await refusalOf(upload(token, '<a/>'))).code).toBe('permission.denied');
  expect((await refusalOf(listBankFileVerb.run(host(), requestOf(token), {}))).code).toBe(
    'permission.denied',
  );
});
