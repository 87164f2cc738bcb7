import { expect, test } from 'vitest';
import { atriumPolicy } from '../policy/atrium-policy.ts';
import { compiledAtriumPolicy } from '../policy/compiled-atrium-policy.ts';
import { Random } from '../proof/random.ts';
import { actorRows, generateWorld } from '../proof/world.ts';
import { buildActorContext } from './build-actor-context.ts';
import { createRowFilter } from './create-row-filter.ts';
import { createRowIndex, filterRows } from './filter-rows.ts';

test('a remembered list is never older than the last end (MEM-11, PERM-7)', () => {
  for (let seed = 1; seed <= 10; seed += 1) {
    const world = generateWorld(new Random(seed), atriumPolicy);
    const index = createRowIndex(world.resources);
    const actions = [
      'product.hosting.read',
      'product.hosting.site.settings.update',
      'product.drive.folder.write',
    ];
    const filter = createRowFilter(compiledAtriumPolicy, actions, index);
    for (const { principalId, tokenId } of world.actors) {
      const context = buildActorContext(compiledAtriumPolicy, actorRows(world, principalId, tokenId));
      // Forwards, and back again: a clock may be set back.
      for (const now of [...world.clock, ...world.clock.toReversed()]) {
        expect(filter(context, now)).toEqual(filterRows(compiledAtriumPolicy, context, actions, index, now));
      }
      expect(filter(context, 0)).toBe(filter(context, 0));
    }
  }
});
