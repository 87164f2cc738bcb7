import { readFile } from 'node:fs/promises';
import { formatIban, formatReference } from '@atrium/billing/reference/printed';
import { readForeignPaper } from '@atrium/documents/test/read-paper';
import type { Locator, Page } from 'playwright-core';

/** What its payment part says, as two readers of QR codes see it, and as people read it (INV-10). */
export type ScannedBill = {
  readonly amountMinor: number | null;
  readonly currency: string;
  readonly iban: string;
  readonly reference: string;
};
export type Paper = {
  readonly fileName: string;
  /** Its words, with single spaces. */
  readonly text: string;
  /** Null for a document without a payment part. */
  readonly bill: ScannedBill | null;
};

/** Presses what downloads a document, and reads the file as whoever receives it does. */
export async function downloadPaper(page: Page, button: Locator): Promise<Paper> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  const { pages, bill } = await readForeignPaper(await readFile(await download.path()));
  return {
    fileName: download.suggestedFilename(),
    text: pages.join(' ').replace(/\s+/g, ' '),
    bill: bill && {
      ...{ amountMinor: bill.amountMinor, currency: bill.currency },
      ...{ iban: formatIban(bill.iban), reference: formatReference(bill.reference ?? '') },
    },
  };
}
