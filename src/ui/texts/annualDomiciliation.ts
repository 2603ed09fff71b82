// Who was domiciled on the last day, and what was decided in the year: a stock and flows, never in one sentence (metier.md §6).
import { sharesOf } from '#domain/figures/tally.ts'
import { areTold, classesTold, happened, of, split, tell, whenAny } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classForms } from '#ui/texts/annualWords.ts'
import type { Forms } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { percent } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'

const domiciled = (year: Year): Sentence => {
  const people = tell(year, 'domiciled.people')
  const parts = people.n === 0 ? [] : [[tell(year, 'domiciled.holders')], [tell(year, 'domiciled.ayantsDroit')]]
  return said`Au ${longDay(year.period.to)}, ${split(happened(people, { one: 'était domiciliée', many: 'étaient domiciliées' }), parts)}`
}

const kinds = [['activeHoldersByDecision.first', 'une première pour'], ['activeHoldersByDecision.renewals', 'un renouvellement pour']] as const

const runningDecisions = (year: Year): Sentence => {
  const codes = kinds.map(([code]) => code)
  const shares = sharesOf(new Map(codes.map((code) => [code, of(year.figures, code)])))
  const present = kinds.filter(([code]) => of(year.figures, code) > 0)
  const isShared = present.length > 1 && areTold(year, codes)
  const told = present.map(([code, head]) => {
    const one = tell(year, code)
    return said`${{ ...one, text: `${head} ${one.text}` }}${whenAny(Number(isShared), () => said` (${percent(shares.get(code) ?? 0)})`)}`
  })
  return whenAny(told.length, () => said`La domiciliation en cours est ${listed(told)}.`)
}

type Breakdown = { readonly head: string; readonly figure: string; readonly forms: Readonly<Record<string, Forms>>; readonly byNumber: boolean; readonly all?: string }

const holdersBy: readonly Breakdown[] = [
  { head: 'Titulaires par sexe', figure: 'activeHolders.bySex', forms: classForms.bySex, byNumber: true },
  { head: 'Par ménage', figure: 'activeHolders.byComposition', forms: classForms.byComposition, byNumber: true },
  { head: 'Par âge', figure: 'activeHolders.byAge', forms: classForms.byAge, byNumber: false, all: 'tous' },
  { head: 'Par lien avec la commune', figure: 'activeHolders.byLink', forms: classForms.byLink, byNumber: true, all: 'tous' },
]

const holders = (year: Year): readonly Sentence[] =>
  !areTold(year, ['domiciled.holders']) ? [] : holdersBy.map(({ head, ...asked }) => ({ head, classes: classesTold(year, asked) })).filter(({ classes }) => classes.length > 0).map(({ head, classes }) => said`${head} : ${listed(classes)}.`)

const decisions = (year: Year): Sentence => {
  const taken = [tell(year, 'decisions.first'), tell(year, 'decisions.renewals')].filter(({ n }) => n > 0)
  return taken.length === 0 ? said`Dans l’année, ${{ ...tell(year, 'decisions.first'), text: 'aucune domiciliation' }} n’a été accordée.` : said`Dans l’année, il a été accordé ${listed(taken)}.`
}

const radiations = (year: Year): Sentence =>
  split(happened(tell(year, 'radiations.all'), { one: 'a été prononcée', many: 'ont été prononcées' }),
    classesTold(year, { figure: 'radiations.byGround', forms: classForms.radiations, byNumber: true, all: 'toutes' }))

const refusals = (year: Year): Sentence =>
  split(happened(tell(year, 'refusals'), { one: 'a été refusée', many: 'ont été refusées' }),
    classesTold(year, { figure: 'refusals.byGround', forms: classForms.refusals, byNumber: true, all: 'toutes' }))

const visits = (year: Year): Sentence => {
  const passages = tell(year, 'domiciliationPassages')
  const calls = tell(year, 'calls')
  if (passages.n + calls.n === 0) return said`La domiciliation n’a donné lieu à ${passages}.`
  return said`La domiciliation a donné lieu à ${listed([passages, calls].filter(({ n }) => n > 0))}.`
}

/** The stock of the last day. */
export const stood = (year: Year): readonly Sentence[] => [domiciled(year), runningDecisions(year), ...holders(year)]

/** The flows of the year. */
export const decided = (year: Year): readonly Sentence[] => [decisions(year), radiations(year), refusals(year), visits(year)]
