export const reason = 'Only a legal representative can change this: Anna Müller or Pierre Favre.';

export const roles = [
  { value: 'owner', label: 'Legal representative' },
  { value: 'admin', label: 'Administrator' },
  { value: 'billing', label: 'Billing' },
  { value: 'guest', label: 'Guest', disabled: true },
];

export const countries = [
  { value: 'at', label: 'Österreich' },
  { value: 'ch', label: 'Schweiz' },
  { value: 'de', label: 'Deutschland' },
  { value: 'es', label: 'España' },
  { value: 'fr', label: 'France' },
  { value: 'it', label: 'Italia' },
  { value: 'li', label: 'Liechtenstein' },
  { value: 're', label: 'Réunion', description: 'French overseas department' },
];

export interface KitInvoice {
  id: string;
  number: string;
  product: string;
  status: 'paid' | 'open' | 'overdue';
  date: string;
  amount: string;
}

const products = [
  'Managed server M',
  'Domain beispiel.ch',
  'Backup 500 GB',
  'Object storage',
  'Mail for 25 people',
];
const states = ['paid', 'open', 'paid', 'overdue'] as const;

export const invoices: readonly KitInvoice[] = Array.from({ length: 9 }, (_, index) => ({
  id: `invoice-${index}`,
  number: `2025-${String(1048 - index).padStart(5, '0')}`,
  product: products[index % products.length] ?? '',
  status: states[index % states.length] ?? 'paid',
  date: `${21 - index * 2} Nov 2025`,
  amount: `CHF ${(index * 317.35 + 49.9).toFixed(2)}`,
}));
