/** What prepaid money pays when it goes first, and what is left for the chosen method (PRE-2). */
export function prepaidShareOf(
  balanceMinor: number,
  dueMinor: number,
): { readonly prepaidMinor: number; readonly restMinor: number } {
  const prepaidMinor = Math.min(balanceMinor, dueMinor);
  return { prepaidMinor, restMinor: dueMinor - prepaidMinor };
}
