// DomiFa's three axes and its declarative questions as documents of lines (domifa-formats.md), from the figures and the declaration alone.
import type { Tally } from '#domain/figures/tally.ts'
import type { Outside } from '#domain/aggregates/outside.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { domifaBrackets } from '#domain/reports/domifaAges.ts'
import { restOfRefusals } from '#domain/reports/domifaActs.ts'
import type { YearMeans } from '#domain/reports/yearMeans.ts'
import type { Period } from '#domain/time.ts'
import { answered, codedLines, group, line, readerOf, summed } from '#exports/reports/domifaAxisLines.ts'
import type { Read } from '#exports/reports/domifaAxisLines.ts'
import type { Section, SectionLine } from '#exports/reports/section.ts'
import { domifaWords } from '#exports/texts/domifa.ts'
import { axisGroups, axisLines, axisNotes, axisTitles, bracketLabel, delayLabels, mailLines, orientationLabels, refusalCodes } from '#exports/texts/domifaAxes.ts'

const dated = (day: string): string => day.split('-').toReversed().join('/')

const stock = (read: Read): readonly Section[] => {
  const [noSex, noAge, noAgeOfAll] = [read('activeHolders.bySex.unknown'), read('domifa.holders.unknown'), read('domifa.people.unknown')]
  const bracket = (code: string): SectionLine => line(code, bracketLabel(code), read(`domifa.byAge.${code}`))
  return [
    group(axisGroups.total, [
      line('all', axisLines.all, read('domiciled.people')), line('holders', axisLines.holders, read('domiciled.holders')), line('ayantsDroit', axisLines.ayantsDroit, read('domiciled.ayantsDroit')),
    ], axisNotes.expired(String(read('domifa.expired').value))),
    summed(axisGroups.sex, [line('female', axisLines.female, read('activeHolders.bySex.female')), line('male', axisLines.male, read('activeHolders.bySex.male'))], noSex),
    group(axisGroups.decision, [line('first', axisLines.first, read('activeHoldersByDecision.first')), line('renewals', axisLines.renewals, read('activeHoldersByDecision.renewals'))]),
    summed(axisGroups.majorityOfAll, [line('minors', axisLines.minors, read('domifa.people.minors')), line('adults', axisLines.adults, read('domifa.people.adults'))], noAgeOfAll),
    summed(axisGroups.age, [
      line('minors', axisLines.minors, read('domifa.holders.minors')), line('adults', axisLines.adults, read('domifa.holders.adults')),
      ...domifaBrackets.filter((code) => code !== '0-17').map(bracket),
    ], noAge),
    group(axisGroups.work, answered('domifa.work', domifaWords.work, read), axisNotes.interview),
    group(axisGroups.link, answered('activeHolders.byLink', domifaWords.link, read), axisNotes.link),
    group(axisGroups.composition, answered('activeHolders.byComposition', domifaWords.composition, read), axisNotes.described),
    group(axisGroups.cause, answered('domifa.cause', domifaWords.cause, read), axisNotes.interview),
    group(axisGroups.residence, answered('domifa.residence', domifaWords.residence, read), axisNotes.interview),
    group(axisGroups.purpose, answered('domifa.purpose', domifaWords.purpose, read), axisNotes.interview),
    group(axisGroups.support, (['yes', 'no', 'unknown'] as const).map((answer) => line(answer, axisLines[answer], read(`domifa.support.${answer}`))), axisNotes.interview),
  ]
}

// What an import kept as `other`, in DomiFa's words, goes back to its own line.
const refusalLines = (read: Read): readonly SectionLine[] => {
  const { foreignRefusal, refusal } = domifaWords
  const lines: readonly (readonly [code: string, label: string, figure: string])[] = [
    [refusalCodes.outside, foreignRefusal.outside[1], 'domifa.refusals.outside'], [refusalCodes.noLink, refusal.noLink[1], 'refusals.byGround.noLink'],
    [refusalCodes.full, foreignRefusal.full[1], 'domifa.refusals.full'], [refusalCodes.other, axisLines.other, restOfRefusals],
  ]
  return lines.map(([code, label, figure]) => ({ ...line(code, label, read(figure)), code }))
}

const orientationFigure = (word: string): string => (word === 'other' ? 'refusals.byOrientation.other~refusals.byOrientation.spada' : `refusals.byOrientation.${word}`)

const acts = (read: Read): readonly Section[] => {
  const [noGround, noRefusal, nowhere] = [read('radiations.byGround.unknown'), read('refusals.byGround.unknown'), read('refusals.byOrientation.unknown')]
  return [
    group(axisGroups.delivered, [
      line('all', axisLines.delivered, read('decisions.first~decisions.renewals')), line('first', axisLines.first, read('decisions.first')), line('renewals', axisLines.renewals, read('decisions.renewals')),
      line('ayantsDroit', axisLines.deliveredAyantsDroit, read('domifa.delivered.ayantsDroit')),
    ], axisNotes.delivered),
    summed(axisGroups.radiations, [line('all', axisLines.radiations, read('radiations.all')), ...codedLines(domifaWords.ground, (word) => `radiations.byGround.${word}`, read)], noGround),
    summed(axisGroups.refusals, [line('all', axisLines.refusals, read('refusals')), ...refusalLines(read)], noRefusal),
    summed(axisGroups.orientations, codedLines(orientationLabels, orientationFigure, read), nowhere),
  ]
}

const mail = (kind: MailKind, read: Read): Section => {
  const { in: received, out, returned } = mailLines(kind)
  return group(axisGroups[kind], [
    line('in', received, read(`mailIn.${kind}`)), line('out', out, read(`mailOut.${kind}`)), line('returned', returned, read(`returned.${kind}`)),
  ], axisNotes.returned(String(read(`forwarded.${kind}`).value)))
}

const visits = (read: Read): readonly Section[] => {
  return [
    group(axisGroups.calls, [line('calls', axisLines.calls, read('calls'))]),
    mail('letter', read), mail('parcel', read), mail('registeredNotice', read),
    group(axisGroups.visits, [line('visits', axisLines.visits, read('domifa.visits.withMail~domifa.visits.withoutMail')),
      line('withMail', axisLines.withMail, read('domifa.visits.withMail')), line('withoutMail', axisLines.withoutMail, read('domifa.visits.withoutMail')),], axisNotes.visits),
    group(axisGroups.portal, [line('portal', axisLines.portal, 0)], axisNotes.portal),
  ]
}

const yesNo = (yes: boolean | undefined): string | undefined => (yes === undefined ? undefined : yes ? axisLines.yes : axisLines.no)

const declared = ({ waitingList, delay, staff, volunteers, humanCost, totalCost }: YearMeans): readonly Section[] => {
  const [code, word] = delay === undefined ? [] : delayLabels[delay]
  return [group(axisGroups.declared, [
    line('waitingList', axisLines.waitingList, yesNo(waitingList)), { ...line('delay', axisLines.delay, word), ...(code === undefined ? {} : { code }) },
    line('staff', axisLines.staff, staff === undefined ? undefined : staff / 100), line('volunteers', axisLines.volunteers, volunteers),
    line('humanCost', axisLines.humanCost, humanCost), line('totalCost', axisLines.totalCost, totalCost),
  ])]
}

export type DomifaYear = { readonly figures: Tally; readonly period: Period; readonly means: YearMeans | undefined; readonly outside?: Outside | undefined }

const axes = ['stock', 'acts', 'visits', 'declared'] as const
export type Axis = { readonly axis: (typeof axes)[number]; readonly title: string; readonly sections: readonly Section[] }

/** Every line of DomiFa's report of a period, in its order, and of its questions for the year in which the period ends. */
export const domifaAxesSections = ({ figures, period: { from, to }, means = {}, outside }: DomifaYear): readonly Axis[] => {
  const read = readerOf(figures, outside)
  return [
    { axis: 'stock', title: axisTitles.stock(dated(to)), sections: stock(read) },
    { axis: 'acts', title: axisTitles.acts(dated(from), dated(to)), sections: acts(read) },
    { axis: 'visits', title: axisTitles.visits(dated(from), dated(to)), sections: visits(read) },
    { axis: 'declared', title: axisTitles.declared(to.slice(0, 4)), sections: declared(means) },
  ]
}
