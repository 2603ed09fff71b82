import type { Aggregates } from '#domain/aggregates/aggregates.ts'
import { figureFiles } from '#exports/texts/figureFiles.ts'

/** The file for an observatoire: a line a figure, so that two of them can be compared by eye. Described in src/exports/AGGREGATES.md. */
export const aggregatesJson = ({ figures, ...head }: Aggregates): Uint8Array<ArrayBuffer> => {
  const lines = figures.map((figure) => `    ${JSON.stringify(figure)}`)
  return new TextEncoder().encode(`${JSON.stringify(head, undefined, 2).slice(0, -2)},\n  "figures": [\n${lines.join(',\n')}\n  ]\n}\n`)
}

const plain = (place: string): string =>
  place.normalize('NFD').replaceAll(/\p{Mark}/gu, '').toLowerCase().replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-|-$/g, '').slice(0, 40)

/** The name of that file bears its place: an observatoire keeps those of several. */
export const aggregatesFileName = ({ place, period }: Pick<Aggregates, 'place' | 'period'>): string =>
  figureFiles.aggregates([plain(place), period.from.slice(0, 4)].filter((part) => part !== '').join('-'))
