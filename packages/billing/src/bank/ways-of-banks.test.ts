import { expect, test } from 'vitest';
import {
  balance,
  document,
  entry,
  iban,
  movements,
  payment,
  problem,
  read,
  structured,
} from '../../test/statement-xml.ts';
import { creditorReference } from '../reference/creditor-reference.ts';
import { qrReference } from '../reference/qr-reference.ts';

const ours = { seller: 1, organization: 42, invoice: 7 };
const qrr = qrReference(ours);
const scor = creditorReference(ours);
const [declaration = '', whole = ''] = document(entry()).split(/(?<=\?>)\n/);
const header = '<AppHdr xmlns="urn:iso:std:iso:20022:tech:xsd:head.001.001.02"><Fr><FIId/></Fr></AppHdr>';

test('PAY-3: a message in the envelope of the bank’s network is read like one that stands alone', async () => {
  const alone = await movements(`${declaration}${whole}`);
  expect(alone).toHaveLength(1);
  const prefixed = whole.replace(/<(\/?)([A-Z])/g, '<$1c:$2').replace('xmlns=', 'xmlns:c=');
  const [uri = ''] = /urn:[^"]*/.exec(whole) ?? [];
  for (const text of [
    `<BizMsgEnvlp>${header}${whole}</BizMsgEnvlp>`,
    `<e:Envelope xmlns:e="urn:x"><e:Body><Message>${header}${whole}</Message></e:Body></e:Envelope>`,
    `<message>${prefixed}</message>`,
    `<message xmlns:c="${uri}">${prefixed.replace(/ xmlns:c="[^"]*"/, '')}</message>`,
    `<Message xmlns="${uri}">${whole.replace(/ xmlns="[^"]*"/, '')}</Message>`,
  ])
    expect(await movements(`${declaration}${text}`), text).toEqual(alone);
});

test('PAY-3: an envelope without a message of ours, or around another one, is refused for what it is', async () => {
  const refused = (text: string) => problem(`${declaration}\n${text}`);
  expect(await refused(`<BizMsgEnvlp>${header}</BizMsgEnvlp>`)).toBe('unsupported_message 2');
  expect(await refused(`<a><b><c><d>${whole}</d></c></b></a>`)).toBe('unsupported_message 2');
  expect(await refused(`<m>${whole.replace('camt.053', 'camt.052')}</m>`)).toBe('unsupported_message 2');
  expect(await refused(`<m>${whole.replace('001.08', '001.99')}</m>`)).toBe('unsupported_message 2');
  expect(await refused(`<m>${whole}`)).toMatch(/^not_xml/);
});

test('PAY-3: an envelope may hold several messages, each of its own kind', async () => {
  const notice = document(entry({ reference: 'E2' }), { kind: '054' }).replace(/<\?.*\?>\n/, '');
  const kinds = (await read(`${declaration}<Messages>${whole}${notice}</Messages>`)).map((item) =>
    item.kind === 'file' ? item.message : item.kind,
  );
  const statement = ['statement', 'movement', 'statement_end'];
  expect(kinds).toEqual(['camt.053', ...statement, 'camt.054', ...statement]);
  // Each as if it had come alone: the same payment has the same identity.
  const again = await movements(`${declaration}<Messages>${whole}${whole}</Messages>`);
  expect(again[1]?.identity).toBe(again[0]?.identity);
  const order =
    '<Document xmlns="urn:iso:std:iso:20022:tech:xsd:pain.001.001.09"><CstmrCdtTrfInitn/></Document>';
  expect(await problem(`${declaration}<Messages>${whole}${order}</Messages>`)).toMatch(
    /^unsupported_message/,
  );
});

test('PAY-3: older names of the messages are known, and names that only look like one are not', async () => {
  const named = (uri: string) => problem(document(entry(), { version: 2 }).replace(/urn:iso[^"]*/, uri));
  for (const uri of ['urn:swift:xsd:camt.053.001.02', 'ISO:camt.053.001.02:APC:STUZZA:payments:003'])
    expect(await named(uri), uri).toBe('none');
  for (const uri of [
    'urn:iso:std:iso:20022:tech:xsd:camt.053.001.02.1',
    'urn:iso:std:iso:20022:tech:xsd:pain.001.001.09',
    'camt.053.001.02',
    '',
  ])
    expect(await named(uri), uri).toBe('unsupported_message 2');
});

test('PAY-3: a bank that says no status tells what it has booked; one that names its own is not taken for booked', async () => {
  const silent = entry().replace(/<Sts>.*<\/Sts>/, '');
  const both = balance('OPBD', '1.00') + balance('CLBD', '33.11');
  expect((await read(document(both + silent))).slice(2)).toMatchObject([
    { movement: { amountMinor: 3211 } },
    { movements: 1, notBooked: 0, balance: { kind: 'agrees' } },
  ]);
  const own = entry({ status: '<Prtry>PROVISIONAL</Prtry>' });
  expect((await read(document(own))).at(-1)).toMatchObject({ movements: 0, notBooked: 1 });
});

test('PAY-3: a bank that gives no day at all means that of its balance, or of its message', async () => {
  const bare = document(
    balance('CLBD', '1.00').replace('</Bal>', '<Dt><Dt>2026-11-25</Dt></Dt></Bal>') + entry(),
  )
    .replace(/<BookgDt>.*?<\/BookgDt>/, '')
    .replace(/<CreDtTm>.*?<\/CreDtTm>/, '');
  expect(await movements(bare)).toMatchObject([{ bookedOn: '2026-11-25' }]);
  const header = bare.replace('</GrpHdr>', '<CreDtTm>2026-11-26T05:00:00+01:00</CreDtTm></GrpHdr>');
  expect(await movements(header)).toMatchObject([{ bookedOn: '2026-11-25' }]);
  const without = header.replace(/<Bal>.*<\/Bal>/, '');
  expect(await movements(without)).toMatchObject([{ bookedOn: '2026-11-26' }]);
  expect(await problem(bare.replace(/<Bal>.*<\/Bal>/, ''))).toBe('missing 4');
});

test('PAY-3: one payment that is told of several is not taken for all of them', async () => {
  const batch = (count: number, details: string) =>
    movements(document(entry({ details: `<Btch><NbOfTxs>${count}</NbOfTxs></Btch>${details}` })));
  const told = (amount: string) =>
    payment('T1', amount, `<RmtInf>${structured('<Prtry>QRR</Prtry>', qrr)}</RmtInf>`);
  const unclear = { amountMinor: 3211, reference: null, isUnclear: true };
  expect(await batch(2, told('20.00'))).toMatchObject([unclear]);
  expect(await batch(2, told('32.11').replace(/<Amt.*?<\/Amt>/, ''))).toMatchObject([unclear]);
  // A bank that counts what it has put together, and tells the whole.
  const same = { amountMinor: 3211, reference: qrr, isUnclear: false };
  expect(await batch(102, told('32.11'))).toMatchObject([same]);
  expect(await batch(1, told('20.00'))).toMatchObject([same]);
});

test('PAY-3: of several references of one payment the one counts whose check digits hold', async () => {
  const only = async (...texts: readonly string[]) =>
    (await movements(document(entry({ details: `<TxDtls><RmtInf>${texts.join('')}</RmtInf></TxDtls>` }))))[0]
      ?.reference;
  // Belgian and Nordic banks call their national numbers creditor references, too.
  const national = structured('<Cd>SCOR</Cd>', '120123456789');
  const right = structured('<Prtry>QRR</Prtry>', qrr);
  const other = structured('<Cd>SCOR</Cd>', scor);
  expect(await only(national, right)).toBe(qrr);
  expect(await only(right, national)).toBe(qrr);
  expect(await only(national, structured('<Prtry>X</Prtry>', scor))).toBe(scor);
  expect(await only(other, right)).toBe(scor);
  expect(await only(national)).toBe('120123456789');
});

test('PAY-3: an account that the bank gives as a number of its own is compared like an IBAN', async () => {
  const text = document(entry()).replace(`<IBAN>${iban}</IBAN>`, `<Othr><Id>${iban}</Id></Othr>`);
  expect((await read(text))[1]).toMatchObject({ account: iban, accountIsIban: false });
  expect((await movements(text))[0]?.identity).toBe((await movements(document(entry())))[0]?.identity);
});
