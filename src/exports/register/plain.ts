// Words as spreadsheets spell them: "Petit déjeuner", "petit-dejeuner" and "PETIT_DÉJEUNER" are one.

/** Lower case, without accents, its words joined by dashes. */
export const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '')

const little = new Set(['de', 'd', 'la', 'le', 'l'])

/** What tells a header: "Date de naissance", "date_naissance" and "DATE NAISSANCE" are one column. */
export const plainHeader = (header: string): string =>
  plain(header).split('-').filter((word) => !little.has(word)).join('')
