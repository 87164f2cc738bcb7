import { expect, test } from 'vitest';
import { writeCsv } from './write-csv.ts';

test('MEM-9, AUD-1: what separates and quotes is kept inside its cell', () => {
  expect(writeCsv(['a', 'b'], [['x,"y"\nz', 'é']])).toBe('\uFEFFa,b\r\n"x,""y""\nz",é\r\n');
});

test.each(['=1+1', '+SUM(A1)', '-2+3', '@cmd', '\t=1', '\r=1'])(
  'NFR-5: %j does not become a formula in a spreadsheet',
  (value) => {
    expect(writeCsv(['a'], [[value]])).toContain(`"'${value}"`);
  },
);

test('a number stays one', () => {
  expect(writeCsv(['a'], [['-12.50']])).toBe('\uFEFFa\r\n-12.50\r\n');
});
