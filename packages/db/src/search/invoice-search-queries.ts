import { sql } from 'kysely';
import { prepareQuery } from '../client/prepare-query.ts';
import type { TenantScope } from '../client/scopes.ts';
import type { CurrencyCode, InvoiceKind, InvoiceStatus } from '../generated/database.ts';

export type FoundInvoice = {
  readonly id: string;
  readonly kind: InvoiceKind;
  readonly status: InvoiceStatus;
  readonly numberText: string | null;
  readonly reference: string;
  readonly day: string;
  readonly dueOn: string;
  readonly currency: CurrencyCode;
  readonly grossMinor: string;
};

/** Greater than everything that an ASCII text can go on with. */
const last = '~';

/** Bounds instead of `like`: they use the index in a prepared statement, too. */
const selectInvoices = prepareQuery(
  (
    db,
    organizationId: string,
    from: string,
    to: string,
    numbers: readonly string[],
    timeZone: string,
    limit: number,
  ) => {
    const columns = sql`id, kind, status, number_text, reference,
      coalesce(issued_on, (created_at at time zone ${timeZone})::date)::text as day, due_on::text as due_on, created_at, currency,
      gross_minor::text as gross_minor`;
    const query = sql<FoundInvoice>`
      select * from (
        (select ${columns} from invoice where organization_id = ${organizationId} and number_text is not null
          and number_text collate "C" >= ${from} and number_text collate "C" < ${to}
          order by number_text collate "C" desc limit ${limit})
        union
        (select ${columns} from invoice where organization_id = ${organizationId} and number_text is not null
          and number_text collate "C" = any(${numbers}::text[]) limit ${limit})
        union
        (select ${columns} from invoice where organization_id = ${organizationId}
          and reference collate "C" >= ${from} and reference collate "C" < ${to}
          order by reference collate "C" desc limit ${limit})
      ) found order by created_at desc, id desc limit ${limit}`;
    return { compile: () => query.compile(db) };
  },
);

/** Whose number or reference begins so, or whose number is one of these; newest first. */
export const searchInvoices = (
  { db, organizationId }: TenantScope,
  asked: {
    readonly beginning: string;
    readonly numbers: readonly string[];
    readonly timeZone: string;
    readonly limit: number;
  },
): Promise<FoundInvoice[]> =>
  selectInvoices(
    ...([db, organizationId, asked.beginning, `${asked.beginning}${last}`] as const),
    ...([asked.numbers, asked.timeZone, asked.limit] as const),
  );
