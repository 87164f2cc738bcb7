import type { PeriodMinimum, Price } from '@atrium/billing/period/period-choice';
import type { VatCategory } from '@atrium/billing/vat/vat-rates';
import type { ProductNaming, SupportChannel } from '@atrium/contracts/catalogue/catalogue-types';
import type { Locale } from '@atrium/contracts/locale';
import type { Level, ResourceType } from '@atrium/contracts/product/product-types';

export type Texts<T = string> = Readonly<Record<Locale, T>>;

/** What is sold (PROD-1): data of the provider, read from a file at the start and the same until the next start. */
export type Catalogue = {
  readonly version: string;
  /** Of the file, byte by byte. */
  readonly sha256: Uint8Array;
  /** The file as it was read, for the record of versions. */
  readonly content: object;
  /** In the order in which they are shown. */
  readonly types: readonly CatalogueType[];
};

export type CatalogueType = {
  readonly type: ResourceType;
  readonly name: Texts;
  readonly summary: Texts;
  readonly naming: ProductNaming;
  /** PROD-5 */
  readonly transferable: boolean;
  readonly vat: VatCategory;
  readonly levels: readonly Level[];
  readonly parts: readonly { readonly type: ResourceType; readonly levels: readonly Level[] }[];
  /** From the smallest to the largest (SUB-4). */
  readonly plans: readonly CataloguePlan[];
};

export type CataloguePlan = {
  readonly id: string;
  /** Its place among the plans of its type: a change to a higher rank goes upward (SUB-4). */
  readonly rank: number;
  readonly name: Texts;
  readonly features: Texts<readonly string[]>;
  readonly trialDays: number;
  readonly channels: readonly SupportChannel[];
  /** Net per unit and period, with the days on which each holds. */
  readonly prices: readonly Price[];
  readonly minimums: readonly PeriodMinimum[];
};
