import { currencies } from '@atrium/contracts/currency';
import { locales } from '@atrium/contracts/locale';
import fc from 'fast-check';
import { documentKinds, type InvoiceDocument } from '../src/invoice/invoice-document.ts';
import { sampleBuyers, sampleDocument } from './sample-document.ts';

/** Letters that a QR-bill may carry, and what breaks careless writers of XML, PDF and CSV. */
const letter = fc.constantFrom(
  ...'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789 ÄÖÜäöüéèàçñßŠžŁőȘț&<>"\'()/-.,+;=@',
);
export const nameArbitrary = (maxLength: number) =>
  fc
    .string({ unit: letter, minLength: 1, maxLength })
    .map((text) => text.trim().replace(/\s+/g, ' ') || 'A')
    .map((text) => text.slice(0, maxLength));

const lineArbitrary = fc
  .record({
    description: nameArbitrary(120),
    quantity: fc.integer({ min: 1, max: 500 }),
    unitNetMinor: fc.integer({ min: 1, max: 5_000_000 }),
    discountShare: fc.integer({ min: 0, max: 100 }),
    rateBasisPoints: fc.constantFrom(810, 260, 2000, 2200),
  })
  .map(({ discountShare, ...line }) => ({
    ...line,
    discountMinor: Math.floor((line.quantity * line.unitNetMinor * discountShare) / 101),
  }));

const buyerArbitrary = fc.record({
  name: nameArbitrary(70),
  street: nameArbitrary(70),
  houseNumber: nameArbitrary(16),
  city: nameArbitrary(35),
  postalCode: fc.stringMatching(/^[0-9]{4,5}$/),
  country: fc.constantFrom('CH', 'LI', 'FR', 'DE', 'IT'),
});

/** Documents of every kind, language, currency and treatment, with texts and amounts at their bounds. */
export const documentArbitrary = (
  kinds = documentKinds as readonly (typeof documentKinds)[number][],
): fc.Arbitrary<InvoiceDocument> =>
  fc
    .record({
      kind: fc.constantFrom(...kinds),
      locale: fc.constantFrom(...locales),
      currency: fc.constantFrom(...currencies),
      category: fc.constantFrom('standard', 'standard', 'reverse_charge', 'outside', 'exempt'),
      lines: fc.array(lineArbitrary, { minLength: 1, maxLength: 12 }),
      prepaidMinor: fc.constantFrom(0, 0, 5, 100_000),
      paid: fc.boolean(),
      buyer: buyerArbitrary,
    })
    .map(({ buyer: { name, ...address }, kind, paid, ...options }) =>
      sampleDocument({
        ...options,
        kind,
        // What has been paid is no request any more.
        paid: kind === 'top_up_receipt' || (kind === 'invoice' && paid),
        buyer: { ...sampleBuyers.german, name, address },
      } as Parameters<typeof sampleDocument>[0]),
    );

/** That many of them; the same for the same seed. */
export const drawDocuments = (
  kinds: readonly (typeof documentKinds)[number][],
  { count, seed }: { readonly count: number; readonly seed: number },
): readonly InvoiceDocument[] => fc.sample(documentArbitrary(kinds), { numRuns: count, seed });
