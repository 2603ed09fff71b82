// How a figure is called, whatever its code: on the screen, on paper and in the files of a closed period.
import { figureOfColumn } from '#domain/figures/figures.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { HouseThen } from '#domain/closings/contents.ts'
import { domifaCodeWords } from '#exports/reports/domifaCodeWords.ts'
import { knownDay } from '#domain/time.ts'
import { classRows } from '#ui/figures/classes.ts'
import { closings } from '#ui/texts/closings.ts'
import { monthAndYear, weekdayName } from '#ui/texts/dates.ts'
import { classWords, figures, figureWords } from '#ui/texts/figures.ts'
import type { ClassCode } from '#ui/texts/figures.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { mailWords, referralWord } from '#ui/texts/words.ts'

type Named = readonly [code: string, word: string]

const { code: words } = closings

const isClass = (code: string): code is ClassCode => code in classWords
const classes = Object.keys(classWords).filter(isClass).flatMap((of) => classRows(new Map(), of).map(({ code, word }): Named => [code, words.ofClass(classWords[of].label, word)]))

const flows = ['mailIn', 'mailOut', 'forwarded', 'returned', 'waiting'] as const
const kindsOfMail = flows.flatMap((flow) => mailKinds.map((kind): Named => [`${flow}.${kind}`, words.ofClass(figureWords[flow].label, mailWords[kind].many)]))

const weekdays = [1, 2, 3, 4, 5, 6, 7].map((weekday): Named => [`calendar.weekday.${String(weekday)}`, words.weekday(weekdayName(weekday))])

// In the order of the room: figures, classes, mail by kind.
const ofAll: readonly Named[] = [
  ...Object.entries(figureWords).map(([code, { label }]): Named => [code, label]), ['referrals', figures.referrals.all], ...classes, ...kindsOfMail, ...weekdays, ...domifaCodeWords,
]
const wordOf = new Map(ofAll)
const rankOf = new Map(ofAll.map(([code], rank) => [code, rank]))

const ofOwn = ({ prestations = [], referrals = [] }: HouseThen): ReadonlyMap<string, string> => new Map([
  ...prestations.map((one): Named => [`prestations.${one.code}`, prestationWord(one)]),
  ...referrals.map((one): Named => [`referrals.to.${one.code}`, words.ofClass(figures.referrals.all, referralWord(one))]),
])

const before = 'before.'
const ofMonth = /^months\.(\d{4}-\d{2})\.(.+)$/

/** Words by code, of a house as it was; a code without any is said as it is. */
export const codeWords = (house: HouseThen): { readonly word: (code: string) => string; readonly rank: (code: string) => number } => {
  const own = ofOwn(house)
  const plain = (code: string): string => wordOf.get(figureOfColumn(code)) ?? own.get(code) ?? code
  const word = (code: string): string => {
    const [, month, figure] = ofMonth.exec(code) ?? []
    if (month !== undefined && figure !== undefined) return words.month(monthAndYear(knownDay(`${month}-01`)), plain(figure))
    if (code === `${before}months`) return words.beforeMonths
    return code.startsWith(before) ? words.before(plain(code.slice(before.length))) : plain(code)
  }
  const last = ofAll.length
  const rank = (code: string): number => {
    if (code.startsWith(before)) return 2 * last + (rankOf.get(code.slice(before.length)) ?? last)
    return rankOf.get(figureOfColumn(code)) ?? (ofMonth.test(code) ? 4 * last : last)
  }
  return { word, rank }
}
