/** Elements that stand for something of their own; what is inside is collected and handed over at their end. */
export type Container = 'message' | 'statement' | 'balance' | 'entry' | 'details' | 'structured' | 'charge';

/** Where in a message an element is: a name to keep its text under, a container, and what may follow inside. */
export type Shape = {
  readonly field?: string;
  readonly container?: Container;
  readonly inside?: Readonly<Record<string, Shape>>;
};

const field = (name: string): Shape => ({ field: name });
const inside = (children: Readonly<Record<string, Shape>>): Shape => ({ inside: children });
const container = (name: Container, children: Readonly<Record<string, Shape>>): Shape => ({
  container: name,
  inside: children,
});

const day = (name: string): Shape => inside({ Dt: field(name), DtTm: field(name) });
/** Version 8 puts the party into an element more. */
const party = (name: string): Shape => inside({ Nm: field(name), Pty: inside({ Nm: field(name) }) });

/** What the bank has kept for itself; it says since version 4 whether that is left out of what was booked. */
const charges = inside({
  Rcrd: container('charge', {
    Amt: field('amount'),
    CdtDbtInd: field('direction'),
    ChrgInclInd: field('included'),
  }),
});

const details = container('details', {
  Refs: inside({
    AcctSvcrRef: field('bankReference'),
    EndToEndId: field('endToEndId'),
    UETR: field('uetr'),
  }),
  Amt: field('amount'),
  CdtDbtInd: field('direction'),
  AmtDtls: inside({
    TxAmt: inside({ Amt: field('transactionAmount') }),
    InstdAmt: inside({ Amt: field('instructedAmount') }),
  }),
  Chrgs: charges,
  RltdPties: inside({
    Dbtr: party('debtorName'),
    DbtrAcct: inside({ Id: inside({ IBAN: field('debtorIban') }) }),
  }),
  RmtInf: inside({
    Ustrd: field('message'),
    Strd: container('structured', {
      CdtrRefInf: inside({
        Tp: inside({ CdOrPrtry: inside({ Cd: field('type'), Prtry: field('type') }) }),
        Ref: field('reference'),
      }),
      AddtlRmtInf: field('message'),
    }),
  }),
  AddtlTxInf: field('message'),
});

const entry = container('entry', {
  Amt: field('amount'),
  CdtDbtInd: field('direction'),
  RvslInd: field('reversal'),
  // Text up to version 4, a code inside since version 8.
  Sts: { field: 'status', inside: { Cd: field('statusCode'), Prtry: field('statusCode') } },
  BookgDt: day('bookedOn'),
  ValDt: day('valueOn'),
  AcctSvcrRef: field('bankReference'),
  AddtlNtryInf: field('message'),
  Chrgs: charges,
  NtryDtls: inside({ Btch: inside({ NbOfTxs: field('payments') }), TxDtls: details }),
});

const statement = container('statement', {
  Id: field('id'),
  ElctrncSeqNb: field('sequence'),
  CreDtTm: field('createdOn'),
  Acct: inside({ Id: inside({ IBAN: field('iban'), Othr: inside({ Id: field('otherId') }) }) }),
  Bal: container('balance', {
    Tp: inside({ CdOrPrtry: inside({ Cd: field('type') }) }),
    Amt: field('amount'),
    CdtDbtInd: field('direction'),
    Dt: day('day'),
  }),
  Ntry: entry,
});

/** What is read of camt.053 and camt.054, versions 2 to 14. Everything else is passed over. */
const header = inside({ CreDtTm: field('messageCreatedOn') });
export const messageShape: Shape = inside({
  Document: inside({
    BkToCstmrStmt: container('message', { GrpHdr: header, Stmt: statement }),
    BkToCstmrDbtCdtNtfctn: container('message', { GrpHdr: header, Ntfctn: statement }),
  }),
});
