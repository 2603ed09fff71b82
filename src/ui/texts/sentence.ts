// Sentences that keep their figures: on a screen each is a key, in a text to paste it is the same words.

/** A figure as a sentence says it: "233 radiations", "aucune radiation". */
export type Told = {
  readonly code: string
  readonly n: number
  readonly text: string
  /** The number is not in the words: "toutes faute de lien". */
  readonly unsaid?: true
  /** For outside, its number is not told: `n` is one of several, for the grammar alone. */
  readonly veiled?: true
}
export type Sentence = readonly (string | Told)[]

type Part = string | Told | Sentence

// French typography: what stands before these marks, and after «, is never parted from them by the end of a line.
const bound = (text: string): string => text.replaceAll(/ (?=[:;%»?!])/g, '\u00a0').replaceAll('« ', '«\u00a0')
const tidy = (piece: string | Told): string | Told => (typeof piece === 'string' ? bound(piece) : { ...piece, text: bound(piece.text) })

const isSentence = (part: Part): part is Sentence => Array.isArray(part)
const piecesOf = (part: Part): Sentence => (isSentence(part) ? part : [part])
const isSaid = (piece: string | Told): boolean => piece !== ''

/** A sentence of words, figures and parts of sentences. */
export const said = (words: TemplateStringsArray, ...parts: readonly Part[]): Sentence =>
  words.flatMap((word, place) => [word, ...piecesOf(parts[place] ?? '')]).filter(isSaid).map(tidy)

/** "a", "a et b", "a, b et c"; nothing for nothing. */
export const listed = (items: readonly Part[]): Sentence =>
  items.flatMap((item, place) => [place === 0 ? '' : place === items.length - 1 ? ' et ' : ', ', ...piecesOf(item)]).filter(isSaid)

/** The words alone. */
export const plainOf = (sentence: Sentence): string => sentence.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')

const raised = (text: string): string => `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`

/** With a capital, whatever it begins with. */
export const begun = ([first, ...rest]: Sentence): Sentence => {
  if (first === undefined) return []
  return [typeof first === 'string' ? raised(first) : { ...first, text: raised(first.text) }, ...rest]
}
