// Letters of other scripts, as a French desk would write them: Арам is looked up as "aram", محمد as "mhmd".

const pairs = (from: string, to: string): readonly (readonly [string, string])[] => {
  const said = to.split(' ')
  return Array.from(from.replaceAll(' ', ''), (letter, place) => [letter, String(said[place])])
}

// "-" stands for nothing. A hard g keeps its u before e and i, or French would soften it.
const letters: ReadonlyMap<string, string> = new Map(
  [
    ...pairs('абвгґдеєжзиійклмнопрстуфхцчшщъыьэюяђјљњћџѓќ', 'a b v g g d e ie j z i i i k l m n o p r s t ou f kh ts tch sh shtch - i - e iou ia dj i li ni tch dj g k'),
    ...pairs('اآأإءبتثجحخدذرزسشصضطظعغفقكلمنهويىةئؤپچژگکیەںټډړږښځڅڼېۍۀے', 'a a a a - b t t j h kh d d r z s sh s d t d a g f k k l m n h ou i a a i ou p tch j g k i h n t d r j sh dz ts n i i h i'),
    ...pairs('αβγδεζηθικλμνξοπρσςτυφχψω', 'a v g d e z i th i k l m n x o p r s s t i f kh ps o'),
    ...pairs('աբգդեզէըթժիլխծկհձղճմյնշոչպջռսվտրցւփքօֆև', 'a b g d e z e e t j i l kh ts k h dz gh tch m i n sh o tch p dj r s v t r ts u p k o f ev'),
    ...pairs('აბგდევზთიკლმნოპჟრსტუფქღყშჩცძწჭხჯჰ', 'a b g d e v z t i k l m n o p j r s t ou p k gh k sh tch ts dz ts tch kh dj h'),
    ...pairs('அஆஇஈஉஊஎஏஐஒஓஔகஙசஞடணதநபமயரலவழளறனஜஷஸஹ', 'a a i i ou ou e e ai o o au k n s n t n t n p m i r l v l l r n j sh s h'),
  ].map(([letter, said]) => [letter, said === '-' ? '' : said]),
)

const foreign = /\P{ASCII}/u
const abjad = /[\u0600-\u06ff]/

/** A word read in Latin letters. */
export type Reading = {
  readonly text: string
  /** Its script leaves the short vowels out: only the consonants are sure. */
  readonly bones: boolean
}

const spell = (word: string): string => Array.from(word, (letter) => letters.get(letter) ?? letter).join('').replace(/g(?=[ei])/g, 'gu')

// In one piece "عبدالقادر" keeps its article, "القادر" alone drops it, and "العربي" is Larbi as well. An ending ة is said a or t; Arabs say d
// and Persians z for three letters.
const arabicWays = (word: string): readonly string[] => {
  const bare = word.length > 3 && word.startsWith('ال') ? [word.slice(2), word] : [word]
  const ended = bare.flatMap((one) => (one.endsWith('ة') ? [one, one.replace('ة', 'ت')] : [one]))
  return ended.flatMap((one) => (/[ضظذ]/.test(one) ? [one, one.replace(/[ضظذ]/g, 'ز')] : [one]))
}

// A Ukrainian г is an h, a Russian one a g.
const otherWays = (word: string): readonly string[] => (word.includes('г') ? [word, word.replaceAll('г', 'h')] : [word])

/** The ways to read a folded word of another script; none for one in Latin letters. */
export const readingsOf = (word: string): readonly Reading[] => {
  if (!foreign.test(word)) return []
  const bones = abjad.test(word)
  return (bones ? arabicWays(word) : otherWays(word)).map((way) => ({ text: spell(way), bones }))
}
