import type { PartRow, ProductRow } from '@atrium/contracts/product/product-view';
import type { ResourceRow } from '@atrium/db/product/product-queries';
import { asResourceType, firstEnd, levelsInEffect, namesOf } from '../access/levels-in-effect.ts';
import type { Actor } from '../kernel/actor.ts';

type Row = Pick<ResourceRow, 'id' | 'type' | 'name' | 'createdAt'>;

export const viewProduct = (actor: Actor, row: Row, now: Date): ProductRow => ({
  ...viewPart(actor, row, [], now),
  createdAt: row.createdAt.toISOString(),
});

/** What the reader may do there is the engine's answer, whatever it comes from. */
export function viewPart(
  actor: Actor,
  { id, type, name }: Row,
  parentIds: readonly string[],
  now: Date,
): PartRow {
  const resource = { type, id, parentIds };
  const held = levelsInEffect(actor.context, resource, now.getTime());
  return {
    ...{ id, type: asResourceType(type), name },
    levels: namesOf(held),
    validUntil: firstEnd(held),
    mayGrant: actor.mayAsk(`${type}.grant`, resource).allowed,
  };
}

/** Nearest first, as the engine names them. */
export const parentsOf = ({ parentPartId, productId }: Pick<ResourceRow, 'parentPartId' | 'productId'>) =>
  [parentPartId, productId].filter((id) => id !== null);
