type Asked<T> = { readonly isSuccess: boolean; readonly data: T | undefined };

/**
 * The answer of a query as soon as there is one. Reading `data` before takes the whole page away until it comes: right for
 * a page that has nothing else to show, wrong for a part of it, whose buttons would miss the click that is under way.
 */
export const dataOf = <T>(query: Asked<T>): T | undefined => (query.isSuccess ? query.data : undefined);
