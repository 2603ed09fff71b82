// The figures of the room as keys: what stands on each, and what it tells when it is pressed.
import type { Settings } from '#domain/settings.ts'
import type { OwnColumn } from '#exports/figures/monthlyCountsCsv.ts'
import type { Asked } from '#ui/figures/Definition.tsx'
import type { Bilan } from '#ui/figures/bilanOf.ts'
import type { Compared } from '#ui/figures/compared.ts'
import { kindOfPeriod } from '#ui/figures/period.ts'
import type { FigureProps } from '#ui/parts/Figure.tsx'
import { amount, figureWords, figures } from '#ui/texts/figures.ts'
import type { FigureCode } from '#ui/texts/figures.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'
import { referralWord } from '#ui/texts/words.ts'

/** The most asked for, in the order of the picture. */
export const firstFlows = ['passages', 'people', 'mailIn', 'mailOut', 'breakfasts', 'lunches', 'showers', 'laundry'] as const satisfies readonly FigureCode[]
export const otherFlows = [
  'openDays', 'dailyMean', 'entries', 'anonymous', 'newPeople', 'domiciliationPassages', 'decisions.first', 'decisions.renewals',
  'radiations.all', 'refusals', 'calls', 'forwarded', 'returned',
] as const satisfies readonly FigureCode[]
/** A mean is none of a period that was never open: it is read on its own key. */
export const comparedFlows = otherFlows.filter((code) => code !== 'dailyMean')
export const stocks = [
  'domiciled.people', 'domiciled.holders', 'domiciled.ayantsDroit', 'activeHoldersByDecision.first', 'activeHoldersByDecision.renewals', 'waiting',
] as const satisfies readonly FigureCode[]

type Shown = { readonly bilan: Bilan; readonly when: string; readonly onAsk: (asked: Asked) => void; readonly compared?: Compared | undefined }

const thanBefore = (code: FigureCode, { compared }: Shown): string | undefined => {
  const before = compared?.before
  return before?.isNoted(code) === true ? figures.compared.than(before.figures.get(code) ?? 0, figures.compared.when[kindOfPeriod(before.period)](before.period)) : undefined
}

const ownNotes: ReadonlySet<FigureCode> = new Set(firstFlows)

// Of one day the mean is its passages.
const meanOf = ({ period: { from, to }, figures: tally }: Bilan): number | undefined => (from === to ? undefined : tally.get('dailyMean'))

// A period that still runs is compared below, with the days that it has had.
const noteOf = (code: FigureCode, shown: Shown): string | undefined => {
  const { figures: tally } = shown.bilan
  const mean = meanOf(shown.bilan)
  if (code === 'passages' && mean !== undefined) return figures.notes.mean(mean)
  if (code === 'people') return figures.notes.newPeople(tally.get('newPeople') ?? 0)
  return ownNotes.has(code) && shown.compared?.running === false ? thanBefore(code, shown) : undefined
}

type Worded = { readonly code: string; readonly label: string; readonly means: string; readonly note?: string | undefined }

const keyOf = ({ code, label, means, note }: Worded, { bilan, when, onAsk }: Shown): FigureProps => {
  const plain = bilan.figures.get(code) ?? 0
  const value = amount(plain)
  return { code, label, value, plain, note, onPress: () => onAsk({ label, value, when, means, code }) }
}

/** Keys for figures of the house's own list. A mean over no open day is none. */
export const figureKeys = (codes: readonly FigureCode[], shown: Shown): readonly FigureProps[] =>
  codes
    .filter((code) => code !== 'dailyMean' || shown.bilan.figures.has(code))
    .map((code) => keyOf({ code, ...figureWords[code], note: noteOf(code, shown) }, shown))

const standard: ReadonlySet<string> = new Set(['breakfast', 'lunch', 'shower', 'laundry'])

/** Keys for what the shelter serves besides and counts: what it offers now, and what it served in the period. */
export const addedKeys = (prestations: Settings['prestations'], shown: Shown): readonly FigureProps[] =>
  prestations
    .map((prestation) => ({ prestation, code: `prestations.${prestation.code}` }))
    .filter(({ prestation, code }) => !standard.has(prestation.code) && prestation.uncounted !== true && (prestation.retired !== true || shown.bilan.figures.has(code)))
    .map(({ prestation, code }) => keyOf({ code, label: prestationWord(prestation), means: figures.prestation }, shown))

/** Keys for the orientations by door: those that the house sends to now, and those of the period; the first counts them all. */
export const referralKeys = (referrals: Settings['referrals'], shown: Shown): readonly FigureProps[] => {
  const { all, allMeans, means } = figures.referrals
  const doors = referrals
    .map((referral) => ({ referral, code: `referrals.to.${referral.code}` }))
    .filter(({ referral, code }) => referral.retired !== true || shown.bilan.figures.has(code))
    .map(({ referral, code }) => keyOf({ code, label: referralWord(referral), means }, shown))
  return [keyOf({ code: 'referrals', label: all, means: allMeans }, shown), ...doors]
}

/** The same as columns for a file: what there was in the period. */
export const ownColumns = ({ prestations, referrals }: Pick<Settings, 'prestations' | 'referrals'>, counted: ReadonlySet<string>): readonly OwnColumn[] => [
  ...prestations
    .filter(({ code, uncounted }) => !standard.has(code) && uncounted !== true)
    .map((one) => ({ code: `prestations.${one.code}`, head: figures.columns.prestation(prestationWord(one)) })),
  { code: 'referrals', head: figures.columns.referrals },
  ...referrals.map((one) => ({ code: `referrals.to.${one.code}`, head: figures.columns.referral(referralWord(one)) })),
].filter(({ code }) => counted.has(code))
