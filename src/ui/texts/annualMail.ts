// The mail of the year, and the pile of its last day (metier.md §5).
import { mailKinds } from '#domain/mail/kinds.ts'
import { areTold, happened, numberOf, of, tell, tellingOf, toldAs, whenAny, wordsOf } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { mailForms } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'

// Of one kind alone, the total says it all; of a total that is masked, or of kinds that are not told, nothing more is.
const kinds = (year: Year, way: string): Sentence => {
  const codes = mailKinds.map((kind) => [kind, `${way}.${kind}`] as const)
  const parts = codes.filter(([, code]) => of(year.figures, code) !== 0)
  const isTold = areTold(year, [way]) && parts.every(([, code]) => ['told', 'few', 'more'].includes(tellingOf(year, code)))
  return whenAny(isTold && parts.length > 1 ? 1 : 0, () => said` (${listed(parts.map(([kind, code]) => toldAs(year, code, wordsOf(year, code, mailForms[kind]))))})`)
}

const received = (year: Year): Sentence => {
  const { figures } = year
  const mail = happened(tell(year, 'mailIn'), { one: 'a été reçu', many: 'ont été reçus' })
  const isMean = (code: string): boolean => figures.has(code) && areTold(year, [code])
  const perHolder = isMean('mailPerHolder') ? [said`${tell(year, 'mailPerHolder')} par titulaire domicilié dans l’année`] : []
  const perDay = isMean('mailPerOpenDay') ? [said`${tell(year, 'mailPerOpenDay')} par jour d’ouverture`] : []
  const means = listed([...perHolder, ...perDay])
  return said`Dans l’année, ${mail}${kinds(year, 'mailIn')}${whenAny(means.length, () => said`, soit en moyenne ${means}`)}.`
}

const ways = [
  { code: 'mailOut', text: (n: string) => `remis ${n}` }, { code: 'forwarded', text: (n: string) => `réexpédié ${n}` },
  { code: 'returned', text: (n: string) => `retourné ${n} à l’expéditeur` },
] as const

const left = (year: Year): Sentence => {
  const parts = ways.filter(({ code }) => of(year.figures, code) > 0).map(({ code, text }) => toldAs(year, code, text(numberOf(year, code))))
  if (parts.length === 0) return whenAny(of(year.figures, 'mailIn'), () => said`Il n’en a été remis ${{ code: 'mailOut', n: 0, text: 'aucun' }}.`)
  return said`Il en a été ${listed(parts.map((part) => said`${part}${kinds(year, part.code)}`))}.`
}

// More handed out than was noted in: said, and not hidden (metier.md §8b).
const waiting = (year: Year): Sentence => {
  const { to } = year.period
  if (!areTold(year, ['waiting'])) return []
  const mail = tell(year, 'waiting')
  if (mail.n < 0) return said`Au ${longDay(to)}, le compte du courrier en attente était de ${mail} : à vérifier.`
  return said`Au ${longDay(to)}, ${happened(mail, { one: 'était en attente', many: 'étaient en attente' })}${kinds(year, 'waiting')}.`
}

/** What came in, what left, and what waited. */
export const sorted = (year: Year): readonly Sentence[] => [received(year), left(year), waiting(year)]
