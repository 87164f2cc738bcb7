/** Acts on a product as such; they never follow from a level on it. */
export const PRODUCT_ADMINISTRATION = {
  read_access: { role: 'administrator', why: 'PERM-6: who can reach it, and why' },
  grant: { role: 'administrator', why: 'PERM-2: give and take access' },
  rename: { role: 'administrator', why: 'PROD-2' },
  transfer: { role: 'administrator', why: 'PROD-5' },
  terminate: { role: 'administrator', why: 'PROD-6' },
  grant_support_access: { role: 'administrator', why: 'SUP-3: for the services chosen' },
} as const;
