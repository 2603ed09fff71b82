// Facts only: what a free text must not hold (metier.md §8: never health, religion, origin, residence title, NIR). A text is never refused for it:
// only whoever writes can tell a name from a word.

/** What a text seems to hold. `nirSure`: a social security number whose key is right. */
export type Caution = 'nir' | 'nirSure' | 'health' | 'religion' | 'origin' | 'residence'

type Topic = Exclude<Caution, 'nir' | 'nirSure'>

// Without accents nor the s of a plural; a line is one word or several in a row.
const words: Readonly<Record<Topic, readonly string[]>> = {
  health: [
    'aah', 'addiction', 'alcoolique', 'alcoolisme', 'ald', 'bipolaire', 'cancer', 'chimiotherapie', 'cirrhose', 'dement', 'demente', 'depression', 'depressif', 'depressive',
    'diabete', 'diabetique', 'dialyse', 'enceinte', 'epilepsie', 'epileptique', 'grossesse', 'handicap', 'handicape', 'handicapee', 'hepatite', 'hopital psychiatrique',
    'hospitalisation', 'hospitalise', 'hospitalisee', 'malade', 'maladie', 'mdph', 'methadone', 'psychiatrie', 'psychiatrique', 'psychotique', 'schizophrene', 'schizophrenie',
    'seropositif', 'seropositive', 'sida', 'sous traitement', 'subutex', 'suicidaire', 'toxicomane', 'toxicomanie', 'tuberculose', 'vih',
  ],
  religion: [
    'athee', 'bouddhiste', 'casher', 'catholique', 'chretien', 'chretienne', 'evangelique', 'halal', 'hindou', 'islam', 'juif', 'juive', 'musulman', 'musulmane', 'orthodoxe',
    'pratiquant', 'pratiquante', 'protestant', 'protestante', 'ramadan', 'religion',
  ],
  origin: ['africain', 'africaine', 'arabe', 'ethnie', 'gitan', 'gitane', 'kabyle', 'maghrebin', 'maghrebine', 'origine', 'race', 'rom', 'tzigane'],
  residence: [
    'apatride', 'carte de sejour', 'clandestin', 'clandestine', 'cnda', 'demande d asile', 'demandeur d asile', 'demandeuse d asile', 'ofpra', 'oqtf',
    'permis de sejour', 'recepisse', 'refugie', 'refugiee', 'san papier', 'sejour irregulier', 'situation irreguliere', 'titre de sejour',
  ],
}

const topics: readonly { readonly code: Topic; readonly phrases: readonly string[] }[] = [
  { code: 'health', phrases: words.health }, { code: 'religion', phrases: words.religion }, { code: 'origin', phrases: words.origin }, { code: 'residence', phrases: words.residence },
]

// One digit for the sex, two for the year, two for the month, the department (2A and 2B included), three and three, and often the key.
const gap = '[ .\\u00a0\\u202f-]?'
const nir = new RegExp(`(?<![\\p{L}\\p{N}])[1-478](?:${gap}\\d){4}(?:${gap}\\d${gap}\\d|${gap}2${gap}[AB])(?:${gap}\\d){6}(?:${gap}\\d${gap}\\d)?(?![\\p{L}\\p{N}])`, 'giu')

// 97 less the rest of the number by 97; Corsica counts as 19 and 18 (INSEE).
const hasRightKey = (found: string): boolean => {
  const packed = found.replaceAll(/[^\dab]/gi, '').replace(/a/i, '*').replace(/2\*/, '19').replace(/2b/i, '18')
  return packed.length === 15 && 97 - (Number(packed.slice(0, 13)) % 97) === Number(packed.slice(13))
}

const numberIn = (text: string): Caution | undefined => {
  const found = text.match(nir)
  if (found === null) return undefined
  return found.some(hasRightKey) ? 'nirSure' : 'nir'
}

const folded = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/s$/, '')

// A capital within a sentence begins a name: "Mme Cancer" came, nobody said that she has one. Initials in capitals are words.
const isName = (word: string, before: string): boolean => /^\p{Lu}\p{Ll}/u.test(word) && !/(?:^|[!?:;\n]\s*|\p{Ll}{2}\.\s*)$/u.test(before)

const wordsIn = (text: string): string => {
  const said = [...text.normalize('NFC').matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => (isName(word, text.slice(0, index)) ? '-' : folded(word)))
  return ` ${said.join(' ')} `
}

/**
 * What a text seems to hold that a register must not: a number of 13 or 15 digits that reads like a social security number, or words of health,
 * religion, origin or residence title (metier.md §8). Nothing for the rest. Only a hint: it is shown under the field, refuses nothing and is kept nowhere.
 */
export const cautionIn = (text: string): Caution | undefined => {
  const said = wordsIn(text)
  return numberIn(text) ?? topics.find(({ phrases }) => phrases.some((phrase) => said.includes(` ${phrase} `)))?.code
}
