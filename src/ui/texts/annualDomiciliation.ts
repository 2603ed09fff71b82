// Who was domiciled on the last day, and what was decided in the year: a stock and flows, never in one sentence (metier.md §6).
import { sharesOf } from '#domain/figures/tally.ts'
import { classesTold, happened, split, tell, whenAny } from '#ui/texts/annualTelling.ts'
import type { Year } from '#ui/texts/annualTelling.ts'
import { classForms } from '#ui/texts/annualWords.ts'
import type { Forms } from '#ui/texts/annualWords.ts'
import { longDay } from '#ui/texts/dates.ts'
import { percent } from '#ui/texts/figures.ts'
import { listed, said } from '#ui/texts/sentence.ts'
import type { Sentence } from '#ui/texts/sentence.ts'

const domiciled = ({ figures, period: { to } }: Year): Sentence => {
  const people = tell(figures, 'domiciled.people')
  const parts = people.n === 0 ? [] : [[tell(figures, 'domiciled.holders')], [tell(figures, 'domiciled.ayantsDroit')]]
  return said`Au ${longDay(to)}, ${split(happened(people, { one: 'était domiciliée', many: 'étaient domiciliées' }), parts)}`
}

const runningDecisions = ({ figures }: Year): Sentence => {
  const [first, renewals] = [tell(figures, 'activeHoldersByDecision.first'), tell(figures, 'activeHoldersByDecision.renewals')]
  const shares = sharesOf(new Map([first, renewals].map(({ code, n }) => [code, n])))
  const parts = [{ ...first, text: `une première pour ${first.text}` }, { ...renewals, text: `un renouvellement pour ${renewals.text}` }].filter(({ n }) => n > 0)
  const told = parts.map((part) => (parts.length === 1 ? [part] : said`${part} (${percent(shares.get(part.code) ?? 0)})`))
  return whenAny(told.length, () => said`La domiciliation en cours est ${listed(told)}.`)
}

type Breakdown = { readonly head: string; readonly figure: string; readonly forms: Readonly<Record<string, Forms>>; readonly byNumber: boolean; readonly all?: string }

const holdersBy: readonly Breakdown[] = [
  { head: 'Titulaires par sexe', figure: 'activeHolders.bySex', forms: classForms.bySex, byNumber: true },
  { head: 'Par ménage', figure: 'activeHolders.byComposition', forms: classForms.byComposition, byNumber: true },
  { head: 'Par âge', figure: 'activeHolders.byAge', forms: classForms.byAge, byNumber: false, all: 'tous' },
  { head: 'Par lien avec la commune', figure: 'activeHolders.byLink', forms: classForms.byLink, byNumber: true, all: 'tous' },
]

const holders = ({ figures }: Year): readonly Sentence[] =>
  holdersBy.map(({ head, ...asked }) => ({ head, classes: classesTold(figures, asked) })).filter(({ classes }) => classes.length > 0).map(({ head, classes }) => said`${head} : ${listed(classes)}.`)

const decisions = ({ figures }: Year): Sentence => {
  const taken = [tell(figures, 'decisions.first'), tell(figures, 'decisions.renewals')].filter(({ n }) => n > 0)
  return taken.length === 0 ? said`Dans l’année, ${{ ...tell(figures, 'decisions.first'), text: 'aucune domiciliation' }} n’a été accordée.` : said`Dans l’année, il a été accordé ${listed(taken)}.`
}

const radiations = ({ figures }: Year): Sentence =>
  split(happened(tell(figures, 'radiations.all'), { one: 'a été prononcée', many: 'ont été prononcées' }),
    classesTold(figures, { figure: 'radiations.byGround', forms: classForms.radiations, byNumber: true, all: 'toutes' }))

const refusals = ({ figures }: Year): Sentence =>
  split(happened(tell(figures, 'refusals'), { one: 'a été refusée', many: 'ont été refusées' }),
    classesTold(figures, { figure: 'refusals.byGround', forms: classForms.refusals, byNumber: true, all: 'toutes' }))

const visits = ({ figures }: Year): Sentence => {
  const passages = tell(figures, 'domiciliationPassages')
  const calls = tell(figures, 'calls')
  if (passages.n + calls.n === 0) return said`La domiciliation n’a donné lieu à ${passages}.`
  return said`La domiciliation a donné lieu à ${listed([passages, calls].filter(({ n }) => n > 0))}.`
}

/** The stock of the last day. */
export const stood = (year: Year): readonly Sentence[] => [domiciled(year), runningDecisions(year), ...holders(year)]

/** The flows of the year. */
export const decided = (year: Year): readonly Sentence[] => [decisions(year), radiations(year), refusals(year), visits(year)]
