import { newId } from '@atrium/db/client/new-id';
import { downloadInvoiceExportVerb } from '../src/invoice-export/download-invoice-export.ts';
import { listInvoiceExportsVerb } from '../src/invoice-export/list-invoice-exports.ts';
import { startInvoiceExportVerb } from '../src/invoice-export/start-invoice-export.ts';
import { writeInvoiceExport } from '../src/jobs/write-invoice-export.ts';
import { createPerson, createTestOrganization, runAs, type TestHost, type TestPerson } from './test-host.ts';

/** Somebody who may export, in an organization of their own. */
export async function exportWorld(host: TestHost) {
  const person = await createPerson(host);
  const organizationId = await createTestOrganization(host, person);
  const input = { organizationId, locale: 'en', byMail: false };
  const start = (change: object = {}, by: TestPerson = person) =>
    runAs(host, by, startInvoiceExportVerb, { ...input, idempotencyKey: newId(), ...change });
  const list = async (by: TestPerson = person) =>
    (await runAs(host, by, listInvoiceExportsVerb, { organizationId })).exports;
  const write = (id: string, pageSize?: number) => writeInvoiceExport(host, { organizationId, id }, pageSize);
  const part = (exportId: string, at = 0, by: TestPerson = person) =>
    runAs(host, by, downloadInvoiceExportVerb, { organizationId, exportId, part: at });
  /** The whole file, part by part, as `/api/files` puts it together. */
  const fetchFile = async (exportId: string): Promise<string> => {
    let content = '';
    for (let next: number | undefined = 0; next !== undefined; ) {
      const file: Awaited<ReturnType<typeof part>> = await part(exportId, next);
      content += file.content;
      next = file.nextPart;
    }
    return content;
  };
  return { person, organizationId, start, list, write, part, fetchFile };
}
