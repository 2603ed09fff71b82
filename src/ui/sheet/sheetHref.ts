export const sheetViews = ['copy', 'sheet', 'breakdown'] as const
export type SheetView = (typeof sheetViews)[number]

const asked: Readonly<Record<SheetView, string>> = { copy: '', sheet: '?vue=feuille', breakdown: '?vue=panne' }

/** The address of a view of the paper. */
export const sheetHref = (view: string): string => `/rattrapage${asked[sheetViews.find((one) => one === view) ?? 'copy']}`
