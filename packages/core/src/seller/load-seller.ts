import { readFileSync } from 'node:fs';
import { demoSeller } from './demo-seller.ts';
import { readSeller, type Seller } from './seller.ts';

/** The seller of ATRIUM_SELLER; without a file, one that is clearly a demonstration. */
export const loadSeller = (file?: string): Seller =>
  file === undefined ? demoSeller : readSeller(readFileSync(file, 'utf8'), file);
