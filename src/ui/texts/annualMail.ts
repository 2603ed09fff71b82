// The mail of the year, and the pile of its last day (metier.md §5).
import type { Tally } from '#domain/figures/tally.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { happened, inWords, of, tell, whenAny } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { mailForms } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'

// Of one kind alone, the total says it all.
const kinds = (figures: Tally, way: string): Sentence => {
  const parts = mailKinds.map((kind) => ({ kind, code: `${way}.${kind}`, n: of(figures, `${way}.${kind}`) })).filter(({ n }) => n !== 0)
  return whenAny(parts.length < 2 ? 0 : 1, () => said` (${listed(parts.map(({ kind, code, n }) => ({ code, n, text: inWords(n, mailForms[kind]) })))})`)
}

const received = ({ figures }: Year): Sentence => {
  const mail = happened(tell(figures, 'mailIn'), { one: 'a été reçu', many: 'ont été reçus' })
  const perHolder = figures.has('mailPerHolder') ? [said`${tell(figures, 'mailPerHolder')} par titulaire domicilié dans l’année`] : []
  const perDay = figures.has('mailPerOpenDay') ? [said`${tell(figures, 'mailPerOpenDay')} par jour d’ouverture`] : []
  const means = listed([...perHolder, ...perDay])
  return said`Dans l’année, ${mail}${kinds(figures, 'mailIn')}${whenAny(means.length, () => said`, soit en moyenne ${means}`)}.`
}

const ways = [
  { code: 'mailOut', text: (n: string) => `remis ${n}` }, { code: 'forwarded', text: (n: string) => `réexpédié ${n}` },
  { code: 'returned', text: (n: string) => `retourné ${n} à l’expéditeur` },
] as const

const left = ({ figures }: Year): Sentence => {
  const parts = ways.map(({ code, text }) => ({ code, n: of(figures, code), text: text(amount(of(figures, code))) })).filter(({ n }) => n > 0)
  if (parts.length === 0) return whenAny(of(figures, 'mailIn'), () => said`Il n’en a été remis ${{ code: 'mailOut', n: 0, text: 'aucun' }}.`)
  return said`Il en a été ${listed(parts.map((part) => said`${part}${kinds(figures, part.code)}`))}.`
}

// More handed out than was noted in: said, and not hidden (metier.md §8b).
const waiting = ({ figures, period: { to } }: Year): Sentence => {
  const mail = tell(figures, 'waiting')
  if (mail.n < 0) return said`Au ${longDay(to)}, le compte du courrier en attente était de ${mail} : à vérifier.`
  return said`Au ${longDay(to)}, ${happened(mail, { one: 'était en attente', many: 'étaient en attente' })}${kinds(figures, 'waiting')}.`
}

/** What came in, what left, and what waited. */
export const sorted = (year: Year): readonly Sentence[] => [received(year), left(year), waiting(year)]
