import { invoiceCsv } from '@atrium/documents/csv/invoice-csv';
import { writeCiiInvoice } from '@atrium/documents/electronic/cii-invoice';
import { renderElectronicInvoice } from '@atrium/documents/electronic/electronic-invoice';
import { renderInvoicePdf } from '@atrium/documents/invoice/render-invoice-pdf';
import { renderStatementPdf } from '@atrium/documents/statement/render-statement-pdf';
import { sampleBuyers, sampleDocument, sampleLines } from '@atrium/documents/test/sample-document';
import { sampleStatement } from '@atrium/documents/test/sample-statement';
import { type BenchRow, report } from './report.ts';

// npm run bench documents: what one document costs the process. Computing time, so that a busy machine does not blur it.

const request = sampleDocument({ kind: 'payment_request' });
const long = sampleDocument({ lines: sampleLines(60) });
const european = sampleDocument({
  ...{ currency: 'EUR', category: 'reverse_charge', buyer: sampleBuyers.german, lines: sampleLines(5) },
});
const statement = sampleStatement(1000);
const csvRows = 100_000;

const computed = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** Milliseconds of computing per run: the median of batches. */
async function each(work: () => unknown, runs: number, batches = 7): Promise<number> {
  const times: number[] = [];
  for (let batch = 0; batch < batches; batch += 1) {
    const before = computed();
    for (let run = 0; run < runs; run += 1) await work();
    times.push((computed() - before) / runs);
  }
  return times.sort((a, b) => a - b)[Math.floor(batches / 2)] ?? 0;
}

async function readCsv(): Promise<void> {
  const source = (function* () {
    for (let row = 0; row < csvRows; row += 1) yield request;
  })();
  for await (const chunk of invoiceCsv(source, 'fr')) if (chunk === '') throw new Error('An empty chunk');
}

const startedAt = computed();
await renderInvoicePdf(request);
const first = computed() - startedAt;
const csv = await each(readCsv, 1, 3);

const rows: BenchRow[] = [
  { what: 'first document of a process', value: first, unit: 'ms' },
  {
    ...{
      what: 'PDF with QR-bill, 1 line',
      value: await each(() => renderInvoicePdf(request), 20),
      unit: 'ms',
    },
    target: { atMost: 30 },
  },
  { what: 'PDF, 60 lines', value: await each(() => renderInvoicePdf(long), 5), unit: 'ms' },
  { what: 'e-invoice as XML, 5 lines', value: await each(() => writeCiiInvoice(european), 200), unit: 'ms' },
  {
    ...{
      what: 'Factur-X PDF, 5 lines',
      value: await each(() => renderElectronicInvoice(european), 20),
      unit: 'ms',
    },
    target: { atMost: 40 },
  },
  {
    ...{ what: 'statement of 1,000 movements', value: await each(() => renderStatementPdf(statement), 1, 5) },
    ...{ unit: 'ms', target: { atMost: 1000 } },
  },
  { what: 'CSV', value: (csvRows / csv) * 1000, unit: 'rows/s', target: { atLeast: 100_000 } },
  { what: 'size of a PDF with QR-bill', value: (await renderInvoicePdf(request)).length / 1000, unit: 'kB' },
];
report('documents', rows);
