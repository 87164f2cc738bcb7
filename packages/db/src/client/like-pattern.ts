/** A pattern for `ilike` that finds what somebody typed anywhere in a text; their own % and _ stand for themselves. */
export const likePattern = (typed: string): string => `%${typed.replace(/[\\%_]/g, '\\$&')}%`;
