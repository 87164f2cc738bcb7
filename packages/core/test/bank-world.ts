import { createHash } from 'node:crypto';
import type { BankMovement } from '@atrium/billing/bank/bank-statement';
import { decimalFromMinor, minorFromDecimal } from '@atrium/billing/money/minor';
import { addBankFile } from '@atrium/db/bank/bank-file-queries';
import { newId } from '@atrium/db/client/new-id';
import { runTransaction } from '@atrium/db/client/run-transaction';
import { systemScope } from '@atrium/db/client/scopes';
import { importBankFile } from '../src/jobs/import-bank-file.ts';
import type { TestHost } from './test-host.ts';

export type TestEntry = {
  readonly amount: string;
  readonly currency?: string;
  readonly reference?: string;
  readonly bankReference: string;
  /** Of what it was booked in, if the bank gives that another one. */
  readonly entryReference?: string;
  readonly debit?: boolean;
  readonly reversal?: boolean;
  readonly endToEndId?: string;
  readonly bookedOn?: BankMovement['bookedOn'] | string;
  readonly debtorIban?: string;
};

const referenceOf = ({ reference }: TestEntry): string => {
  if (!reference) return '';
  const type = reference.startsWith('RF') ? '<Cd>SCOR</Cd>' : '<Prtry>QRR</Prtry>';
  return `<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry>${type}</CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`;
};

const currencyOf = ({ currency = 'CHF' }: TestEntry): string => currency;
const directionOf = ({ debit }: TestEntry): string => (debit ? 'DBIT' : 'CRDT');
const moneyXml = (entry: TestEntry): string =>
  `<Amt Ccy="${currencyOf(entry)}">${entry.amount}</Amt><CdtDbtInd>${directionOf(entry)}</CdtDbtInd>`;

const detailsXml = (entry: TestEntry): string => {
  const debtor = entry.debtorIban ?? 'CH5604835012345678009';
  return `<TxDtls><Refs><AcctSvcrRef>${entry.bankReference}</AcctSvcrRef>
<EndToEndId>${entry.endToEndId ?? 'NOTPROVIDED'}</EndToEndId></Refs>${moneyXml(entry)}<RltdPties><Dbtr><Pty><Nm>A Payer</Nm></Pty></Dbtr>
<DbtrAcct><Id><IBAN>${debtor}</IBAN></Id></DbtrAcct></RltdPties>${referenceOf(entry)}</TxDtls>`;
};

/** Payments that the bank has booked as a whole: of one day, direction and currency. */
const batchXml = (batch: readonly TestEntry[], tellsWholes = false): string => {
  const [first] = batch;
  if (!first) return '';
  const amount = decimalFromMinor(
    batch.reduce((sum, entry) => sum + (minorFromDecimal(entry.amount) ?? 0), 0),
  );
  return `<Ntry>${moneyXml({ ...first, amount })}${first.reversal ? '<RvslInd>true</RvslInd>' : ''}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>${first.bookedOn ?? '2026-02-27'}</Dt></BookgDt>
<AcctSvcrRef>${first.entryReference ?? first.bankReference}</AcctSvcrRef><NtryDtls>${tellsWholes ? '' : batch.map(detailsXml).join('\n')}</NtryDtls></Ntry>`;
};

export type TestStatement = {
  readonly entries: readonly TestEntry[];
  readonly batches?: readonly (readonly TestEntry[])[];
  readonly sequence?: number;
  readonly account?: string;
  readonly opening?: string;
  readonly closing?: string;
  readonly message?: 'camt.053' | 'camt.054';
  /** Entries are told without their payments. */
  readonly tellsWholes?: boolean;
};

const balance = (code: string, amount: string | undefined): string =>
  amount === undefined
    ? ''
    : `<Bal><Tp><CdOrPrtry><Cd>${code}</Cd></CdOrPrtry></Tp><Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>CRDT</CdtDbtInd><Dt><Dt>2026-02-27</Dt></Dt></Bal>`;

/** A file of the bank with one statement, as banks write it. */
export function bankXml(statement: TestStatement): string {
  const {
    entries,
    batches = [],
    sequence = 1,
    account = 'CH9300762011623852957',
    message = 'camt.053',
  } = statement;
  const [root, element] =
    message === 'camt.053'
      ? (['BkToCstmrStmt', 'Stmt'] as const)
      : (['BkToCstmrDbtCdtNtfctn', 'Ntfctn'] as const);
  return `<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:${message}.001.08"><${root}>
<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-28T01:00:00</CreDtTm></GrpHdr><${element}><Id>S${sequence}</Id><ElctrncSeqNb>${sequence}</ElctrncSeqNb>
<CreDtTm>2026-02-28T01:00:00</CreDtTm><Acct><Id><IBAN>${account}</IBAN></Id><Ccy>CHF</Ccy></Acct>
${balance('OPBD', statement.opening)}${balance('CLBD', statement.closing)}${[...entries.map((entry) => [entry]), ...batches].map((batch) => batchXml(batch, statement.tellsWholes)).join('\n')}</${element}></${root}></Document>`;
}

/** Uploads a file as staff do and runs its job; answers the file's id. */
export async function importXml(host: TestHost, uploadedBy: string, xml: string): Promise<string> {
  const bytes = Buffer.from(xml);
  const file = {
    ...{ id: newId(), sellerId: host.seller.id, sha256: createHash('sha256').update(bytes).digest() },
    ...{ name: 'test.xml', uploadedBy, uploadedAt: host.now() },
  };
  const { id } = await runTransaction(host.db, (db) => addBankFile(systemScope(db), file, bytes));
  await importBankFile(host, id);
  return id;
}
