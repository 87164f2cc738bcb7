import fc from 'fast-check';
import { expect, test } from 'vitest';
import { moveCrop, resizeCrop, wholeCrop } from './crop-math.tsx';

const size = fc.record({
  width: fc.integer({ min: 1, max: 9000 }),
  height: fc.integer({ min: 1, max: 9000 }),
});
const aspect = fc.option(fc.double({ min: 0.1, max: 10, noNaN: true }), { nil: undefined });
const step = fc.double({ min: -2, max: 2, noNaN: true });

test('ORG-4: whatever is dragged or pressed, the part lies inside the picture and keeps its proportions', () => {
  fc.assert(
    fc.property(
      size,
      aspect,
      fc.array(fc.tuple(fc.boolean(), step, step), { maxLength: 20 }),
      (picture, ratio, steps) => {
        let crop = wholeCrop(picture, ratio);
        for (const [move, x, y] of steps)
          crop = move ? moveCrop(crop, x, y) : resizeCrop(crop, x, y, picture, ratio);
        const tiny = 1e-9;
        expect(Math.min(crop.left, crop.top)).toBeGreaterThanOrEqual(-tiny);
        expect(Math.min(crop.width, crop.height)).toBeGreaterThan(0);
        expect(crop.left + crop.width).toBeLessThanOrEqual(1 + tiny);
        expect(crop.top + crop.height).toBeLessThanOrEqual(1 + tiny);
        if (ratio === undefined) return;
        const seen = (crop.width * picture.width) / (crop.height * picture.height);
        expect(seen / ratio).toBeCloseTo(1, 6);
      },
    ),
  );
});

test('without proportions all of the picture is chosen, with them the middle', () => {
  expect(wholeCrop({ width: 200, height: 100 }, undefined)).toEqual({ left: 0, top: 0, width: 1, height: 1 });
  expect(wholeCrop({ width: 200, height: 100 }, 1)).toEqual({ left: 0.25, top: 0, width: 0.5, height: 1 });
});
