export const separators = [';', ',', '\t'] as const
export type Separator = (typeof separators)[number]

/** The separator of a file, as its first line that holds something uses it: the most frequent one outside quotes, `;` when none is. */
export const separatorOf = (text: string): Separator => {
  const headers = (/[^\r\n]*[^\s;,][^\r\n]*/.exec(text)?.[0] ?? '').replaceAll(/"[^"]*"/g, '')
  const times = (separator: Separator): number => headers.split(separator).length
  return separators.reduce<Separator>((best, separator) => (times(separator) > times(best) ? separator : best), ';')
}
