import {
  type BankMovement,
  type BankStatementItem,
  bankStatementLimits,
} from '../src/bank/bank-statement.ts';
import { BankStatementError } from '../src/bank/bank-statement-error.ts';
import { readBankStatement } from '../src/bank/read-bank-statement.ts';

const encoder = new TextEncoder();
const chunked = (text: string, size: number): readonly Uint8Array[] => {
  const bytes = encoder.encode(text);
  return Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
    bytes.subarray(index * size, (index + 1) * size),
  );
};
export const collect = async <Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> => {
  const all: Item[] = [];
  for await (const item of items) all.push(item);
  return all;
};
export const read = async (
  text: string,
  size = 1 << 20,
  limits = bankStatementLimits,
): Promise<readonly BankStatementItem[]> => collect(readBankStatement(chunked(text, size), limits));
export const movements = async (text: string): Promise<readonly BankMovement[]> =>
  (await read(text)).flatMap((item) => (item.kind === 'movement' ? [item.movement] : []));
export const problem = async (text: string, limits = bankStatementLimits): Promise<string> =>
  read(text, 1 << 20, limits).then(
    () => 'none',
    (error: unknown) =>
      error instanceof BankStatementError ? `${error.problem} ${error.line}` : String(error),
  );

export const iban = 'CH5800791123000889012';
export const document = (content: string, { version = 8, kind = '053' } = {}): string => {
  const [outer, inner] = kind === '053' ? ['BkToCstmrStmt', 'Stmt'] : ['BkToCstmrDbtCdtNtfctn', 'Ntfctn'];
  return `<?xml version="1.0" encoding="UTF-8"?>
<Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.${kind}.001.${String(version).padStart(2, '0')}"><${outer}><GrpHdr><MsgId>M1</MsgId></GrpHdr>
<${inner}><Id>S1</Id><ElctrncSeqNb>7</ElctrncSeqNb><CreDtTm>2026-11-30T06:00:00+01:00</CreDtTm><Acct><Id><IBAN>${iban}</IBAN></Id></Acct>
${content}</${inner}></${outer}></Document>`;
};
export const balance = (type: string, amount: string, direction = 'CRDT', currency = 'CHF') =>
  `<Bal><Tp><CdOrPrtry><Cd>${type}</Cd></CdOrPrtry></Tp><Amt Ccy="${currency}">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd></Bal>`;
type Options = {
  amount?: string;
  direction?: string;
  status?: string;
  more?: string;
  details?: string;
  reference?: string;
};
export const entry = ({
  amount = '32.11',
  direction = 'CRDT',
  status = '<Cd>BOOK</Cd>',
  more = '',
  details = '',
  reference = 'E1',
}: Options = {}) =>
  `<Ntry><Amt Ccy="CHF">${amount}</Amt><CdtDbtInd>${direction}</CdtDbtInd>${more}<Sts>${status}</Sts><BookgDt><Dt>2026-11-27</Dt></BookgDt><AcctSvcrRef>${reference}</AcctSvcrRef><NtryDtls>${details}</NtryDtls></Ntry>`;
export const payment = (reference: string, amount: string, more = '', currency = 'CHF') =>
  `<TxDtls><Refs><AcctSvcrRef>${reference}</AcctSvcrRef></Refs><Amt Ccy="${currency}">${amount}</Amt>${more}</TxDtls>`;
export const structured = (type: string, reference: string) =>
  `<Strd><CdtrRefInf><Tp><CdOrPrtry>${type}</CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd>`;
