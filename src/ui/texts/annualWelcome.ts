// Who came, how often, and what they were served (metier.md §1).
import { yearBefore } from '#domain/reports/annualReport.ts'
import { classesTold, during, happened, houseOf, isWhole, of, split, tell, whenAny } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classForms, comers } from '#ui/texts/annualWords.ts'
import type { CountedCode } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { referralWord } from '#ui/texts/words.ts'

const came = (year: Year): Sentence => {
  const { figures } = year
  const passages = tell(figures, 'passages')
  if (passages.n === 0) return said`${during(year.period)}, ${houseOf(year)} n’a noté ${passages}.`
  const unnamed = tell(figures, 'anonymous')
  if (of(figures, 'people') === 0) return said`${during(year.period)}, ${houseOf(year)} a noté ${passages}, ${{ ...unnamed, text: unnamed.n > 1 ? 'tous anonymes' : 'anonyme' }}.`
  return said`${during(year.period)}, ${houseOf(year)} a accueilli ${tell(figures, 'people')} pour ${passages}${whenAny(unnamed.n, () => said`, dont ${unnamed}`)}.`
}

const howOften = ({ figures }: Year): Sentence => {
  const bands = classesTold(figures, { figure: 'people.byPassages', forms: classForms.bands, first: comers })
  return whenAny(bands.length, () => said`${listed(bands)}.`)
}

// Where nobody was noted the year before, everyone is new to the register, and nobody is known to be new to the house.
const firstTimers = ({ figures }: Year): Sentence =>
  whenAny(of(figures, 'before.months') * of(figures, 'people'), () =>
    said`${happened(tell(figures, 'newPeople'), { one: 'est venue', many: 'sont venues' })} pour la première fois.`)

const opening = (year: Year): Sentence => {
  const { figures } = year
  const days = tell(figures, 'openDays')
  if (days.n === 0) return said`D’après son calendrier, ${houseOf(year)} n’a ouvert ${days}.`
  const means = [said`${tell(figures, 'dailyMean')} par jour d’ouverture`, ...(of(figures, 'people') === 0 ? [] : [said`${tell(figures, 'passagesPerPerson')} par personne connue`])]
  return said`${houseOf(year)} a ouvert ${days}${whenAny(of(figures, 'passages'), () => said`, soit en moyenne ${listed(means)}`)}.`
}

const standard = ['breakfasts', 'lunches', 'showers', 'laundry'] as const

const served = (year: Year): Sentence => {
  const given = standard.map((code) => tell(year.figures, code)).filter(({ n }) => n > 0)
  if (given.length === 0) return said`Aucun repas, aucune douche et aucune lessive n’ont été notés.`
  return said`${houseOf(year)} a assuré ${listed(given)}.`
}

const servedBesides = ({ figures, settings: { prestations } }: Year): Sentence => {
  const given = [...figures].filter(([code]) => code.startsWith('prestations.')).map(([code, n]) => {
    const word = prestationWord(prestations.find((one) => code === `prestations.${one.code}`) ?? { code: code.slice('prestations.'.length) })
    return { code, n, text: `${amount(n)} « ${word} »` }
  })
  return whenAny(given.length, () => said`Autres prestations : ${listed(given)}.`)
}

const exclusions = ({ figures }: Year): Sentence =>
  split(happened(tell(figures, 'exclusions'), { one: 'a été décidée', many: 'ont été décidées' }), classesTold(figures, { figure: 'exclusions.byScope', forms: classForms.scopes, all: 'toutes' }))

const referrals = ({ figures, settings }: Year): Sentence => {
  const sent = [...figures].filter(([code]) => code.startsWith('referrals.to.')).toSorted(([, a], [, b]) => b - a)
  const doors = sent.map(([code, n]) => {
    const word = referralWord(settings.referrals.find((one) => code === `referrals.to.${one.code}`) ?? { code: code.slice('referrals.to.'.length) })
    return said`${{ code, n, text: `${sent.length === 1 ? '' : `${amount(n)} `}vers « ${word} »` }}`
  })
  return split(happened(tell(figures, 'referrals'), { one: 'a été notée', many: 'ont été notées' }), doors)
}

const compared = (year: Year): Sentence => {
  const { figures, period } = year
  const months = of(figures, 'before.months')
  const before = yearBefore(period)
  const told = (what: CountedCode) => tell(figures, what, `before.${what}`)
  const known = isWhole(period) && months < 12 ? ` (${amount(months)} mois connus sur 12)` : ''
  return whenAny(months, () => said`${during(before)}${known}, ${houseOf(year)} avait accueilli ${told('people')} pour ${told('passages')} ; ${happened(told('domiciled.people'), { one: 'était domiciliée', many: 'étaient domiciliées' })} au ${longDay(before.to)}.`)
}

/** Who came, compared with the year before. */
export const welcomed = (year: Year): readonly Sentence[] => [came(year), howOften(year), firstTimers(year), opening(year), compared(year)]

/** What the house did for them: prestations, orientations, and who was kept out. */
export const cared = (year: Year): readonly Sentence[] => [served(year), servedBesides(year), referrals(year), exclusions(year)]
