import { invoiceStates } from '@atrium/contracts/invoice/invoice-states';
import { formatDate } from '@atrium/i18n/format-date';
import { z } from 'zod';
import type { MailTemplate } from '../render/mail-content.ts';
import { greetingName, typedText } from '../render/safe-text.ts';

export const InvoiceExportParams = z.object({
  firstName: z.string(),
  organizationName: z.string(),
  invoices: z.number().int(),
  fileName: z.string(),
  states: z.array(z.enum(invoiceStates)),
  from: z.iso.date().nullable(),
  to: z.iso.date().nullable(),
  search: z.string(),
  expiresAt: z.iso.datetime(),
  timeZone: z.string(),
  link: z.url({ protocol: /^https?$/ }),
});
type InvoiceExport = z.output<typeof InvoiceExportParams>;

/** The list that somebody asked for is there: what is in it, and where to fetch it after signing in (INV-6). */
export const invoiceExport: MailTemplate<InvoiceExport> = (params, { t, locale }) => {
  const { invoices, states, from, to } = params;
  const organizationName = typedText(params.organizationName, 60);
  const search = typedText(params.search, 60);
  const day = (value: string | null): string => (value === null ? '…' : formatDate(locale, value));
  const date = formatDate(locale, params.expiresAt, params.timeZone);
  return {
    subject: t('bankMail.export.subject', { organizationName }),
    preheader: t('billing.invoices.count', { count: invoices }),
    firstName: greetingName(params.firstName),
    blocks: [
      { kind: 'paragraph', text: t('bankMail.export.intro', { organizationName }) },
      {
        kind: 'table',
        head: [t('bankMail.export.contents'), t('bankMail.export.value')],
        rows: [
          [t('bankMail.export.list'), t('billing.invoices.count', { count: invoices })],
          ...(states.length > 0
            ? [[t('billing.invoices.status'), states.map((state) => t(`billing.state.${state}`)).join(', ')]]
            : []),
          ...(from !== null || to !== null
            ? [[t('bankMail.export.days'), t('billing.invoice.period', { from: day(from), to: day(to) })]]
            : []),
          ...(search === '' ? [] : [[t('billing.invoices.search'), search]]),
          [t('bankMail.export.file'), params.fileName],
        ],
      },
      { kind: 'button', label: t('bankMail.export.button'), href: params.link },
      { kind: 'note', text: t('bankMail.export.note', { date }) },
    ],
  };
};
