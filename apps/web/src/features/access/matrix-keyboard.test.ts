import { expect, test } from 'vitest';
import { moveInGrid } from './matrix-keyboard.ts';

const size = { people: 100, products: 20, page: 10 };
const press = (key: string, row: number, column: number, ctrlKey = false) =>
  moveInGrid({ key, ctrlKey }, { row, column }, size);

test('NFR-6: the arrows move by one cell, pages and ends by more, and nothing leads out of the grid', () => {
  expect(press('ArrowDown', 0, 0)).toEqual({ row: 1, column: 0 });
  expect(press('ArrowUp', 0, 3)).toEqual({ row: 0, column: 3 });
  expect(press('ArrowRight', 5, 19)).toEqual({ row: 5, column: 19 });
  expect(press('ArrowLeft', 5, 19)).toEqual({ row: 5, column: 18 });
  expect(press('PageDown', 95, 0)).toEqual({ row: 99, column: 0 });
  expect(press('Home', 50, 7)).toEqual({ row: 50, column: 0 });
  expect(press('Home', 50, 7, true)).toEqual({ row: 0, column: 0 });
  expect(press('End', 50, 7, true)).toEqual({ row: 99, column: 19 });
  expect(press('Tab', 5, 5)).toBeNull();
});
