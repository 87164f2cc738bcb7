import { readBankStatement } from '@atrium/billing/bank/read-bank-statement';
import { type BenchRow, report } from './report.ts';

// npm run bench bank-statement [-- --batch]: how long a bank's file of 100,000 payments takes to read, and how much memory.

const payments = 100_000;
const amountOf = (index: number): number => 1000 + (index % 9000);
const decimal = (minor: number): string =>
  `${Math.floor(minor / 100)}.${String(minor % 100).padStart(2, '0')}`;

const head = `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt><GrpHdr><MsgId>M1</MsgId></GrpHdr><Stmt>
<Id>S1</Id><CreDtTm>2026-11-30T05:00:00+01:00</CreDtTm><Acct><Id><IBAN>CH5800791123000889012</IBAN></Id></Acct>`;
const code =
  '<BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd><SubFmlyCd>VCOM</SubFmlyCd></Fmly></Domn></BkTxCd>';

const payment = (index: number): string =>
  `
<TxDtls><Refs><AcctSvcrRef>ZV${String(index).padStart(12, '0')}</AcctSvcrRef><EndToEndId>NOTPROVIDED</EndToEndId></Refs>
<Amt Ccy="CHF">${decimal(amountOf(index))}</Amt><CdtDbtInd>CRDT</CdtDbtInd>${code}<RltdPties><Dbtr><Pty><Nm>Anna Muster ${index}</Nm><PstlAdr>
<StrtNm>Bahnhofstrasse</StrtNm><BldgNb>${index % 200}</BldgNb><PstCd>8000</PstCd><TwnNm>Zürich</TwnNm><Ctry>CH</Ctry></PstlAdr></Pty></Dbtr>
<DbtrAcct><Id><IBAN>CH9300762011623852957</IBAN></Id></DbtrAcct></RltdPties><RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp>
<Ref>${String(index).padStart(27, '0')}</Ref></CdtrRefInf></Strd></RmtInf></TxDtls>`;

const entry = (index: number, amountMinor: number): string =>
  `<Ntry><Amt Ccy="CHF">${decimal(amountMinor)}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt>
<ValDt><Dt>2026-11-27</Dt></ValDt><AcctSvcrRef>NT${index}</AcctSvcrRef>${code}<NtryDtls>`;
const entryEnd = '</NtryDtls><AddtlNtryInf>Credit</AddtlNtryInf></Ntry>';

/** The texts of the file: one entry per payment, or all of them in one batch. */
function* texts(isBatch: boolean): Generator<string> {
  yield head;
  const total = Array.from({ length: payments }, (_, index) => amountOf(index)).reduce((a, b) => a + b, 0);
  if (isBatch) yield entry(0, total);
  for (let index = 0; index < payments; index += 1)
    yield isBatch ? payment(index) : entry(index, amountOf(index)) + payment(index) + entryEnd;
  yield `${isBatch ? entryEnd : ''}</Stmt></BkToCstmrStmt></Document>`;
}

/** The file in pieces as a disk hands them out, made while it is read. */
function* file(isBatch: boolean): Generator<Uint8Array> {
  const encoder = new TextEncoder();
  let piece = '';
  for (const text of texts(isBatch)) {
    piece += text;
    if (piece.length < 65_536) continue;
    yield encoder.encode(piece);
    piece = '';
  }
  yield encoder.encode(piece);
}

const isBatch = process.argv.includes('--batch');
const what = isBatch ? 'one batch of 100,000 payments' : '100,000 entries';
const before = performance.now();
let movements = 0;
for await (const item of readBankStatement(file(isBatch))) if (item.kind === 'movement') movements += 1;
if (movements !== payments) throw new Error(`${movements} movements in place of ${payments}`);
const seconds = (performance.now() - before) / 1000;
const { user, system } = process.cpuUsage();
const rows: readonly BenchRow[] = [
  { what: `${what}: time`, value: seconds, unit: 's', target: { atMost: 8 } },
  {
    what: `${what}: time of the processor, start and file included`,
    value: (user + system) / 1e6,
    unit: 's',
  },
  {
    what: `${what}: memory of the process`,
    value: process.resourceUsage().maxRSS / 1024,
    unit: 'MB',
    target: { atMost: 200 },
  },
];
report('bank-statement', rows);
