/** Lengths that contracts enforce and forms announce; characters, not bytes. */
export const limits = {
  personName: 80,
  email: 254,
  passwordMin: 12,
  passwordMax: 256,
  organizationName: 120,
  addressLine: 70,
  postalCode: 16,
  city: 35,
  phone: 20,
  vatNumber: 20,
  confirmationCode: 6,
  helpQuery: 200,
  helpComment: 1000,
  path: 300,
  logoBytes: 2_000_000,
} as const;
