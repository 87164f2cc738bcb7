/** How long the data of a product that has ended is kept (PROD-6). */
export const dataKeptDays = 30;
