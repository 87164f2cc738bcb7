export const tokenLimits = {
  name: 60,
  /** Of one person in one organization. */
  tokens: 50,
  staffTokens: 20,
  staffDays: 90,
  /** Calls of one token, and wrong tokens from one network. */
  calls: { limit: 600, windowSeconds: 60 },
  guesses: { limit: 60, windowSeconds: 900 },
} as const;

export const apiTokenPageSize = 50;
