import { Seller } from './seller.ts';

/** Sells where nothing is configured; every part says that it is a demonstration, and its accounts take no money. */
export const demoSeller: Seller = Seller.parse({
  id: 1,
  legalName: 'Atrium Demonstration AG',
  street: 'Musterstrasse',
  buildingNumber: '1',
  postalCode: '8000',
  town: 'Zürich',
  country: 'CH',
  vatNumber: 'CHE-123.456.788 MWST',
  registration: 'CHE-123.456.788',
  email: 'billing@demo.example',
  website: 'https://demo.example',
  bankName: 'Demonstration Bank',
  bic: 'POFICHBEXXX',
  qrIban: 'CH44 3199 9123 0008 8901 2',
  ibanChf: 'CH93 0076 2011 6238 5295 7',
  ibanEur: 'CH56 0483 5012 3456 7800 9',
  timeZone: 'Europe/Zurich',
  prepaid: { CHF: {}, EUR: {} },
});
