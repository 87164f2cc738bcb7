import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bankText } from './bank-text.ts';
import { hasOnlyQrCharacters } from './qr-characters.ts';

test('INV-10: what people type becomes what banks write; letters of the set stay', () => {
  const written = {
    'L’Atelier d’Été': "L'Atelier d'Été",
    '“Nord” – Süd': '"Nord" - Süd',
    'Zoë\u202fMüller': 'Zoë Müller',
    'Cafe\u0301': 'Café',
    'Nguyễn Văn Ðức': 'Nguyen Văn Ðuc',
    'Štěpán, Łódź, Țara, 5 €': 'Štěpán, Łódź, Țara, 5 €',
    'ﬁn… STRAẞE': 'fin... STRASSE',
    'Rue\n du  Port\t3': 'Rue du Port 3',
    Ελλάς: '.....',
    'x\u200by': 'xy',
    '🙂 Ltd': '. Ltd',
  };
  for (const [typed, text] of Object.entries(written)) expect(bankText(typed, 70)).toBe(text);
  expect(bankText('a'.repeat(80), 70)).toHaveLength(70);
});

test('INV-10: whatever was typed, only the set is left, and a second time changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 24 }), (typed) => {
      const text = bankText(typed, 20);
      expect(hasOnlyQrCharacters(text)).toBe(true);
      expect(text.length).toBeLessThanOrEqual(20);
      expect(bankText(text, 20)).toBe(text);
    }),
  );
});
