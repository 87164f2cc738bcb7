import { invoiceCsv } from '@atrium/documents/csv/invoice-csv';
import { renderInvoicePdf } from '@atrium/documents/invoice/render-invoice-pdf';
import { sampleDocument, sampleLines } from '@atrium/documents/test/sample-document';

// A process of its own, so that its memory is that of the papers alone: processor time of a PDF with QR-bill, time and memory of a CSV.

const papers = 100;
const rows = Number(process.argv[2]);

const request = sampleDocument({ kind: 'payment_request', lines: sampleLines(5) });
for (let index = 0; index < papers / 5; index += 1) await renderInvoicePdf(request);
const before = process.cpuUsage();
for (let index = 0; index < papers; index += 1) await renderInvoicePdf(request);
const { user, system } = process.cpuUsage(before);

const idle = process.memoryUsage.rss();
let [highest, bytes] = [idle, 0];
const begun = performance.now();
const invoice = sampleDocument({ lines: sampleLines(5) });
for await (const chunk of invoiceCsv(repeat(rows), 'en')) {
  bytes += Buffer.byteLength(chunk);
  highest = Math.max(highest, process.memoryUsage.rss());
}
const csvSeconds = (performance.now() - begun) / 1000;
const csvMegabytes = (highest - idle) / 2 ** 20;
process.stdout.write(
  `${JSON.stringify({ pdfMilliseconds: (user + system) / 1000 / papers, csvSeconds, csvMegabytes, bytes })}\n`,
);

function* repeat(times: number) {
  for (let index = 0; index < times; index += 1) yield { ...invoice, number: `INV-2026-${index}` };
}
