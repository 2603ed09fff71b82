// Who came, how often, and what they were served (metier.md §1).
import { compare } from '#kernel/compare.ts'
import { yearBefore } from '#domain/reports/annualReport.ts'
import { areTold, classesTold, during, happened, houseOf, isWhole, numberOf, of, split, tell, tellingOf, toldAs, whenAny } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classForms, comers, veils } from '#ui/texts/annualWords.ts'
import type { CountedCode } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { amount } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { referralWord } from '#ui/texts/words.ts'

const came = (year: Year): Sentence => {
  const { figures } = year
  const passages = tell(year, 'passages')
  if (passages.n === 0) return said`${during(year.period)}, ${houseOf(year)} n’a noté ${passages}.`
  const unnamed = tell(year, 'anonymous')
  if (of(figures, 'people') === 0) return said`${during(year.period)}, ${houseOf(year)} a noté ${passages}, ${{ ...unnamed, text: unnamed.n > 1 ? 'tous anonymes' : 'anonyme' }}.`
  return said`${during(year.period)}, ${houseOf(year)} a accueilli ${tell(year, 'people')} pour ${passages}${whenAny(unnamed.n, () => said`, dont ${unnamed}`)}.`
}

const howOften = (year: Year): Sentence => {
  const bands = !areTold(year, ['people']) ? [] : classesTold(year, { figure: 'people.byPassages', forms: classForms.bands, first: comers })
  return whenAny(bands.length, () => said`${listed(bands)}.`)
}

// Where nobody was noted the year before, everyone is new to the register, and nobody is known to be new to the house.
const firstTimers = (year: Year): Sentence =>
  whenAny(of(year.figures, 'before.months') * of(year.figures, 'people'), () =>
    said`${happened(tell(year, 'newPeople'), { one: 'est venue pour la première fois', many: 'sont venues pour la première fois' })}.`)

const means = [['dailyMean', 'par jour d’ouverture'], ['passagesPerPerson', 'par personne connue']] as const

const opening = (year: Year): Sentence => {
  const { figures } = year
  const days = tell(year, 'openDays')
  if (days.n === 0) return said`D’après son calendrier, ${houseOf(year)} n’a ouvert ${days}.`
  const told = means.filter(([code]) => areTold(year, [code]) && (code === 'dailyMean' || of(figures, 'people') > 0)).map(([code, per]) => said`${tell(year, code)} ${per}`)
  return said`${houseOf(year)} a ouvert ${days}${whenAny(told.length * of(figures, 'passages'), () => said`, soit en moyenne ${listed(told)}`)}.`
}

const standard = ['breakfasts', 'lunches', 'showers', 'laundry'] as const

const served = (year: Year): Sentence => {
  const given = standard.map((code) => tell(year, code)).filter(({ n }) => n > 0)
  if (given.length === 0) return said`Aucun repas, aucune douche et aucune lessive n’ont été notés.`
  return said`${houseOf(year)} a assuré ${listed(given)}.`
}

const servedBesides = (year: Year): Sentence => {
  const { figures, settings: { prestations } } = year
  const given = [...figures.keys()].filter((code) => code.startsWith('prestations.')).map((code) => {
    const word = prestationWord(prestations.find((one) => code === `prestations.${one.code}`) ?? { code: code.slice('prestations.'.length) })
    return toldAs(year, code, tellingOf(year, code) === 'masked' ? `« ${word} » ${veils.apart}` : `${numberOf(year, code)} « ${word} »`)
  })
  return whenAny(given.length, () => said`Autres prestations : ${listed(given)}.`)
}

const exclusions = (year: Year): Sentence =>
  split(happened(tell(year, 'exclusions'), { one: 'a été décidée', many: 'ont été décidées' }), classesTold(year, { figure: 'exclusions.byScope', forms: classForms.scopes, all: 'toutes' }))

const doorWord = ({ settings }: Year, code: string): string =>
  referralWord(settings.referrals.find((one) => code === `referrals.to.${one.code}`) ?? { code: code.slice('referrals.to.'.length) })

const referrals = (year: Year): Sentence => {
  const all = [...year.figures].filter(([code]) => code.startsWith('referrals.to.'))
  const isOpen = areTold(year, all.map(([code]) => code))
  const sent = all.toSorted(([one, a], [other, b]) => (isOpen ? b - a : compare(one, other))).filter(([code]) => ['told', 'few', 'more'].includes(tellingOf(year, code)))
  const doors = sent.map(([code]) => [toldAs(year, code, `${all.length === 1 ? '' : `${numberOf(year, code)} `}vers « ${doorWord(year, code)} »`)])
  return split(happened(tell(year, 'referrals'), { one: 'a été notée', many: 'ont été notées' }), doors)
}

const compared = (year: Year): Sentence => {
  const { figures, period } = year
  const months = of(figures, 'before.months')
  const before = yearBefore(period)
  const told = (what: CountedCode) => tell(year, what, `before.${what}`)
  const known = isWhole(period) && months < 12 ? ` (${amount(months)} mois ${months === 1 ? 'connu' : 'connus'} sur 12)` : ''
  const isTold = areTold(year, ['before.people', 'before.passages', 'before.domiciled.people'])
  const domiciled = whenAny(year.withoutZeros === true || figures.has('before.domiciled.people') ? 1 : 0, () => said` ; ${happened(told('domiciled.people'), { one: 'était domiciliée', many: 'étaient domiciliées' })} au ${longDay(before.to)}`)
  return whenAny(isTold ? months : 0, () => said`${during(before)}${known}, ${houseOf(year)} avait accueilli ${told('people')} pour ${told('passages')}${domiciled}.`)
}

/** Who came, compared with the year before. */
export const welcomed = (year: Year): readonly Sentence[] => [came(year), howOften(year), firstTimers(year), opening(year), compared(year)]

/** What the house did for them: prestations, orientations, and who was kept out. */
export const cared = (year: Year): readonly Sentence[] => [served(year), servedBesides(year), referrals(year), exclusions(year)]
