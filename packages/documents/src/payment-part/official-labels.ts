import type { Locale } from '@atrium/contracts/locale';

/**
 * The words of the payment part, prescribed by the SIX guidelines in German, French, Italian and English: not ours to
 * translate. There are none in Spanish; readers of Spanish get the English ones.
 */
export type PaymentPartLanguage = 'de' | 'fr' | 'it' | 'en';
export const paymentPartLanguage = (locale: Locale): PaymentPartLanguage => (locale === 'es' ? 'en' : locale);

export type OfficialLabels = Readonly<
  Record<
    | 'paymentPart'
    | 'receipt'
    | 'account'
    | 'reference'
    | 'additional'
    | 'payableBy'
    | 'payableByBlank'
    | 'currency'
    | 'amount'
    | 'acceptancePoint',
    string
  >
>;

export const officialLabels: Readonly<Record<PaymentPartLanguage, OfficialLabels>> = {
  de: {
    paymentPart: 'Zahlteil',
    receipt: 'Empfangsschein',
    account: 'Konto / Zahlbar an',
    reference: 'Referenz',
    additional: 'Zusätzliche Informationen',
    payableBy: 'Zahlbar durch',
    payableByBlank: 'Zahlbar durch (Name/Adresse)',
    currency: 'Währung',
    amount: 'Betrag',
    acceptancePoint: 'Annahmestelle',
  },
  fr: {
    paymentPart: 'Section paiement',
    receipt: 'Récépissé',
    account: 'Compte / Payable à',
    reference: 'Référence',
    additional: 'Informations supplémentaires',
    payableBy: 'Payable par',
    payableByBlank: 'Payable par (nom/adresse)',
    currency: 'Monnaie',
    amount: 'Montant',
    acceptancePoint: 'Point de dépôt',
  },
  it: {
    paymentPart: 'Sezione pagamento',
    receipt: 'Ricevuta',
    account: 'Conto / Pagabile a',
    reference: 'Riferimento',
    additional: 'Informazioni supplementari',
    payableBy: 'Pagabile da',
    payableByBlank: 'Pagabile da (nome/indirizzo)',
    currency: 'Valuta',
    amount: 'Importo',
    acceptancePoint: 'Punto di accettazione',
  },
  en: {
    paymentPart: 'Payment part',
    receipt: 'Receipt',
    account: 'Account / Payable to',
    reference: 'Reference',
    additional: 'Additional information',
    payableBy: 'Payable by',
    payableByBlank: 'Payable by (name/address)',
    currency: 'Currency',
    amount: 'Amount',
    acceptancePoint: 'Acceptance point',
  },
};
