// DomiFa's codes and labels ↔ the words of the house: either is accepted wherever the other is written.
import type { Nationality } from '#domain/person/description.ts'
import { plain } from '#exports/register/plain.ts'
import { domifaWords } from '#exports/texts/domifa.ts'
import type { Labels } from '#exports/texts/domifa.ts'

export type Meanings<Word> = ReadonlyMap<string, Word>

const isWordOf = <Word extends string>(labels: Labels<Word>, word: string): word is Word => Object.hasOwn(labels, word)

/** What each code and each label means, in plain letters. */
const meaningsOf = <Word extends string>(labels: Labels<Word>, others: Readonly<Record<string, Word>> = {}): Meanings<Word> => {
  const meanings = new Map<string, Word>(Object.entries(others))
  for (const word of Object.keys(labels)) if (isWordOf(labels, word)) for (const text of labels[word]) meanings.set(plain(text), word)
  return meanings
}

// The Union since 2020, by country and by what people say of themselves, as DomiFa lets one type it.
const european = [
  'allemagne allemande allemand', 'autriche autrichienne autrichien', 'belgique belge', 'bulgarie bulgare', 'chypre chypriote', 'croatie croate', 'danemark danoise danois',
  'espagne espagnole espagnol', 'estonie estonienne estonien', 'finlande finlandaise finlandais', 'grece grecque grec', 'hongrie hongroise hongrois', 'irlande irlandaise irlandais',
  'italie italienne italien', 'lettonie lettone letton', 'lituanie lituanienne lituanien', 'luxembourg luxembourgeoise luxembourgeois', 'malte maltaise maltais',
  'pays-bas neerlandaise neerlandais', 'pologne polonaise polonais', 'portugal portugaise portugais', 'republique-tcheque tchequie tcheque', 'roumanie roumaine roumain',
  'slovaquie slovaque', 'slovenie slovene', 'suede suedoise suedois', 'ue',
].flatMap((country) => country.split(' ')).map((word) => [word, 'european'] as const)

const nationalities = meaningsOf(domifaWords.nationality, { francaise: 'french', francais: 'french', ...Object.fromEntries(european) })

/** What is kept of a nationality: French, of the Union, or another, and never finer (metier.md §8). */
export const nationalityIn = (text: string): Nationality => nationalities.get(plain(text)) ?? 'other'

export const meanings = {
  sex: meaningsOf(domifaWords.sex, { homme: 'male', m: 'male', mr: 'male', femme: 'female', mme: 'female' }),
  status: meaningsOf(domifaWords.status, { 'attente-decision': 'requested', 'a-valider': 'requested', valide: 'granted' }),
  decision: meaningsOf(domifaWords.decision, { premiere: 'first', 'premiere-demande': 'first' }),
  ground: meaningsOf(domifaWords.ground),
  refusal: meaningsOf(domifaWords.refusal),
  link: meaningsOf(domifaWords.link),
  composition: meaningsOf(domifaWords.composition),
  work: meaningsOf(domifaWords.work),
  residence: meaningsOf(domifaWords.residence),
  cause: meaningsOf(domifaWords.cause),
  purpose: meaningsOf(domifaWords.purpose),
  kinship: meaningsOf(domifaWords.kinship, { conjoint: 'spouse', conjointe: 'spouse' }),
  yesNo: new Map([['oui', true], ['o', true], ['vrai', true], ['non', false], ['n', false], ['faux', false]]) satisfies Meanings<boolean>,
} as const

const foreign = new Map(Object.values(domifaWords.foreignRefusal).map(([code, label]) => [plain(code), label]))

/** The words of a refusal that a CCAS cannot make, from its code; the text itself where it is none. */
export const refusalDetail = (text: string): string => foreign.get(plain(text)) ?? text

const foreignCodes: ReadonlyMap<string, string> = new Map(Object.values(domifaWords.foreignRefusal).map(([code, label]) => [label, code]))

/** The code of such words; the code of an "autre" for all others. */
export const refusalCode = (detail: string): string => foreignCodes.get(detail) ?? domifaWords.refusal.other[0]
