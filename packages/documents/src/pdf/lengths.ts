/** Millimetres in PDF points. */
export const mm = (millimetres: number): number => (millimetres * 72) / 25.4;

export const pageWidth = mm(210);
export const pageHeight = mm(297);
export const margin = { left: mm(20), right: mm(20), top: mm(18), bottom: mm(14) } as const;
export const contentWidth = pageWidth - margin.left - margin.right;
