import { decimalFromMinor } from '@atrium/billing/money/minor';
import { demoPassword } from '@atrium/core/demo/seed-demo';
import { messagesOf } from '@atrium/i18n/all-messages';
import { formatMoney } from '@atrium/i18n/format-money';
import { translator } from '@atrium/i18n/translator';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { expectAccessible, launchBrowser, openVisitor, type Visitor } from './browser.ts';
import { linkInMail } from './mailbox.ts';
import { type Portal, startPortal } from './portal.ts';
import { signInStaff } from './reviewer.ts';

let portal: Portal;
let browser: Browser;
const t = translator('en', messagesOf('en'));
const payer = 'Somebody Unnamed';

beforeAll(async () => {
  [portal, browser] = await Promise.all([startPortal(), launchBrowser()]);
});
afterAll(async () => {
  await browser?.close();
  await portal?.stop();
});

type Invoice = { readonly id: string; readonly dueMinor: number; readonly reference: string };

async function customer(): Promise<Visitor & { organizationId: string; invoice: Invoice; other: Invoice }> {
  const visitor = await openVisitor(browser, portal.url);
  const { request } = visitor.context;
  const signIn = { email: 'administrator@demo.example', password: demoPassword };
  await request.post(`${portal.url}/api/trpc/session.signIn`, { data: signIn });
  const ask = async (name: string, input: object) => {
    const answer = await request.get(
      `${portal.url}/api/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`,
    );
    return (await answer.json()).result.data;
  };
  const { organizations } = await ask('organization.list', {});
  const { id: organizationId } = organizations.find(({ name }: { name: string }) => name === 'Demo Company');
  const { invoices } = await ask('invoice.list', { organizationId, states: ['open', 'overdue'] });
  const [invoice, other] = invoices.filter(({ currency }: { currency: string }) => currency === 'CHF');
  return { ...visitor, organizationId, invoice, other };
}

const entry = (
  bankReference: string,
  amountMinor: number,
  name: string,
  reference?: string,
  message = 'for the website',
): string => {
  const money = `<Amt Ccy="CHF">${decimalFromMinor(amountMinor)}</Amt><CdtDbtInd>CRDT</CdtDbtInd>`;
  const told = reference
    ? `<RmtInf><Strd><CdtrRefInf><Tp><CdOrPrtry><Prtry>QRR</Prtry></CdOrPrtry></Tp><Ref>${reference}</Ref></CdtrRefInf></Strd></RmtInf>`
    : `<RmtInf><Ustrd>${message}</Ustrd></RmtInf>`;
  return `<Ntry>${money}<Sts><Cd>BOOK</Cd></Sts><BookgDt><Dt>2026-02-27</Dt></BookgDt><AcctSvcrRef>${bankReference}</AcctSvcrRef>
<NtryDtls><TxDtls><Refs><AcctSvcrRef>${bankReference}</AcctSvcrRef></Refs>${money}<RltdPties><Dbtr><Pty><Nm>${name}</Nm></Pty></Dbtr></RltdPties>${told}</TxDtls></NtryDtls></Ntry>`;
};

const statement = (entries: readonly string[]): Buffer =>
  Buffer.from(`<?xml version="1.0" encoding="UTF-8"?><Document xmlns="urn:iso:std:iso:20022:tech:xsd:camt.053.001.08"><BkToCstmrStmt>
<GrpHdr><MsgId>M</MsgId><CreDtTm>2026-02-28T01:00:00</CreDtTm></GrpHdr><Stmt><Id>WALK</Id><ElctrncSeqNb>900</ElctrncSeqNb>
<CreDtTm>2026-02-28T01:00:00</CreDtTm><Acct><Id><IBAN>CH9300762011623852957</IBAN></Id><Ccy>CHF</Ccy></Acct>
${entries.join('\n')}</Stmt></BkToCstmrStmt></Document>`);

test('PAY-3, DUN-3, side by side: finance imports a file, an invoice is paid; money of nobody is given to its customer, who sees it and is told', async () => {
  const [staff, buyer] = await Promise.all([
    signInStaff(browser, portal.url, 'finance@staff.example'),
    customer(),
  ]);
  const { page, problems } = staff;
  const { organizationId, invoice, other } = buyer;
  const file = {
    ...{ name: 'statement-900.xml', mimeType: 'application/xml' },
    buffer: statement([
      entry('WALK1', invoice.dueMinor, 'Demo Company', invoice.reference),
      entry('WALK2', 4242, payer),
      entry('WALK3', 1000, 'Demo Company', undefined, `Facture ${other.reference}, merci`),
    ]),
  };
  await page.goto('/desk/bank');
  await page.getByRole('heading', { level: 1, name: t('bankDesk.files.title') }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByRole('heading', { level: 1, name: file.name }).waitFor();
  await page.getByText(t('bankDesk.state.done'), { exact: true }).waitFor();
  await page.getByText(t('bankDesk.outcome.matched')).waitFor();
  await expectAccessible(page);

  await page.getByRole('link', { name: t('bankDesk.outcome.suspense') }).click();
  const row = page.getByRole('row', { name: new RegExp(payer) });
  await row.getByText(t('bankDesk.why.organization_unknown')).waitFor();
  await expectAccessible(page);
  await row.getByRole('button', { name: t('bankDesk.suspense.action') }).click();
  const sheet = page.getByRole('dialog', { name: new RegExp(payer) });
  await sheet.getByLabel(t('bankDesk.resolve.reason')).fill('They wrote to us about it');
  await sheet.getByLabel(t('bankDesk.resolve.customer')).fill('0');
  await sheet.getByRole('button', { name: t('bankDesk.resolve.find') }).click();
  await sheet.getByText(t('bankDesk.resolve.notFound')).waitFor();
  await sheet.getByLabel(t('bankDesk.resolve.customer')).fill(invoice.reference);
  await sheet.getByRole('button', { name: t('bankDesk.resolve.find') }).click();
  await sheet.getByText(/^Demo Company, /).waitFor();
  await expectAccessible(page);
  await sheet.getByRole('button', { name: t('bankDesk.resolve.submit') }).click();
  await page.getByText(t('bankDesk.resolve.done')).waitFor();
  await row.waitFor({ state: 'detached' });

  // Once more: the same file leads to what it has done already.
  await page.getByRole('link', { name: t('bankDesk.file.back') }).click();
  await page.getByRole('row', { name: new RegExp(file.name) }).waitFor();
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByText(t('bankDesk.files.known')).waitFor();

  const link = await linkInMail(
    portal.url,
    'administrator@demo.example',
    `/o/${organizationId}/accounting/prepaid`,
  );
  await buyer.page.goto(link);
  const amount = formatMoney('en', 4242n, 'CHF');
  await buyer.page.getByRole('row').filter({ hasText: amount }).first().waitFor();
  await buyer.page.goto(`/o/${organizationId}/accounting/invoices/${invoice.id}`);
  await buyer.page.getByText(t('billing.state.paid'), { exact: true }).first().waitFor();
  // PAY-3: the page of the invoice says what paid it.
  const transfer = t('billing.invoice.payment', { kind: t('billing.kind.bank_transfer') });
  await buyer.page.getByRole('listitem').filter({ hasText: transfer }).waitFor();
  // What was paid with its reference and another amount: the open invoice says what came, and where it is.
  await buyer.page.goto(`/o/${organizationId}/accounting/invoices/${other.id}`);
  const received = buyer.page.getByRole('table', { name: t('billing.unmatched.title') });
  await received.getByText(t('billing.unmatchedOutcome.prepaid_wrong_amount')).waitFor();
  await received.getByText(formatMoney('en', 1000n, 'CHF')).waitFor();

  await page.goto('/desk/bank/payouts');
  await page.getByRole('heading', { level: 1, name: t('bankDesk.payouts.title') }).waitFor();
  await page.getByText(t('bankDesk.payouts.noFiles')).waitFor();
  await expectAccessible(page);
  expect([...problems, ...buyer.problems]).toEqual([]);
}, 150_000);
