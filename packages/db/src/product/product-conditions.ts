import { type RawBuilder, sql } from 'kysely';
import type { ProductState } from '../generated/database.ts';

/** What a list of products is narrowed to besides its type and name (PROD-3). */
export type ProductConditions = {
  readonly state?: ProductState | null;
  readonly tag?: string;
  /** The first day that is not paid: from the one (null = the beginning of time) and before the other. */
  readonly unpaid?: { readonly from: string | null; readonly before: string } | null;
};

type Part = (organizationId: string, next: <T>() => T) => RawBuilder<boolean>;

/** The parts that are asked for, each with its parameters, in one order. Arrays, so that no plan can flip (PERM-7). */
export function conditionParts({ state, tag, unpaid }: ProductConditions): {
  readonly key: string;
  readonly parameters: readonly unknown[];
  readonly parts: readonly Part[];
} {
  const given = [
    ...(state ? [{ key: 'state', parameters: [state], part: ofState }] : []),
    ...(tag ? [{ key: 'tag', parameters: [tag], part: ofTag }] : []),
    ...(unpaid
      ? [{ key: 'unpaid', parameters: [unpaid.from ?? '-infinity', unpaid.before], part: ofUnpaid }]
      : []),
  ];
  return {
    key: given.map(({ key }) => key).join('+'),
    parameters: given.flatMap(({ parameters }) => parameters),
    parts: given.map(({ part }) => part),
  };
}

const ofState: Part = (_, next) => sql`product.state = ${next<string>()}::product_state`;

const ofTag: Part = (organizationId, next) => sql`product.id = any(array(
  select product_id from product_tag where organization_id = ${organizationId} and tag = ${next<string>()}))`;

const ofUnpaid: Part = (organizationId, next) => sql`product.state <> 'terminated' and product.id = any(array(
  select product_id from subscription where organization_id = ${organizationId}
    and paid_until >= ${next<string>()}::date and paid_until < ${next<string>()}::date))`;
