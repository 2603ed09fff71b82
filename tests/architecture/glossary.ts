import { declared } from './names.ts'
import { place, type Check, type Source } from './sources.ts'

const cells = (row: string): readonly string[] => row.split('|').slice(1, -1).map((cell) => cell.trim())

/** The words that the glossary's "avoid" columns list, as they would stand in an identifier: lower case, unaccented. */
export const avoidedWords = (glossary: string): readonly string[] => {
  let column = -1
  const found: string[] = []
  for (const line of glossary.split('\n')) {
    const row = cells(line)
    const header = row.findIndex((cell) => /^avoid/i.test(cell))
    if (header >= 0) column = header
    else if (row.length === 0) column = -1
    else found.push(...(row[column] ?? '').replaceAll(/\(.*?\)|`/g, '').split(/[,;]/))
  }
  return found.map(plain).filter((word) => word !== '')
}

const plain = (word: string): string =>
  word.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll('-', ' ').trim().replaceAll(/\s+/g, ' ').toLowerCase()

// personId → "person id", so that "mail" is not found in "email".
const spoken = (identifier: string): string =>
  ` ${identifier.replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2').replaceAll(/[_$]/g, ' ').toLowerCase()} `

// Between tablets a certificate is a key's, and cannot be taken for an attestation.
const technical = new Set(['certificate'])
const isTechnical = ({ path }: Source): boolean => /^src\/(server|storage|sync|protocol)\//.test(path)

/** The identifiers of a file that say a thing by another word than the shelter's. */
export const glossary = (avoided: readonly string[]): Check => {
  // A name stands in many files.
  const known = new Map<string, readonly string[]>()
  const avoidedIn = (identifier: string): readonly string[] => {
    const before = known.get(identifier)
    if (before !== undefined) return before
    const said = spoken(identifier)
    const found = avoided.filter((word) => said.includes(` ${word} `) || said.includes(` ${word}s `))
    known.set(identifier, found)
    return found
  }
  return (source) =>
    declared(source.tree).flatMap((name) =>
      avoidedIn(name.text)
        .filter((word) => !(technical.has(word) && isTechnical(source)))
        .map((word) => `${place(source, name)}: "${name.text}" says "${word}", the glossary has the shelter's word`),
    )
}
