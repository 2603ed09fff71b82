// DomiFa's own groups by their figure codes, in words: for whoever lists the figures that a closing kept.
import { restOfRefusals } from '#domain/reports/domifaActs.ts'
import { domifaBrackets } from '#domain/reports/domifaAges.ts'
import { domifaWords } from '#exports/texts/domifa.ts'
import type { Labels } from '#exports/texts/domifa.ts'
import { axisCodes, axisGroups, axisLines, bracketLabel } from '#exports/texts/domifaAxes.ts'

type Named = readonly [code: string, word: string]

const beneath = (group: string, label: string): string => axisCodes.beneath(group, label.trim())

const answers = (figure: string, group: string, labels: Labels<string>): readonly Named[] => [
  ...Object.entries(labels).map(([word, [, label]]): Named => [`${figure}.${word}`, beneath(group, label)]), [`${figure}.unknown`, beneath(group, axisLines.unknown)],
]

const majorities = (['minors', 'adults', 'unknown'] as const).flatMap((majority): readonly Named[] => [
  [`domifa.people.${majority}`, beneath(axisGroups.majorityOfAll, axisLines[majority])], [`domifa.holders.${majority}`, beneath(axisGroups.age, axisLines[majority])],
])

/** In the order of its report. */
export const domifaCodeWords: readonly Named[] = [
  ['domifa.expired', axisCodes.expired], ...majorities,
  ...domifaBrackets.map((bracket): Named => [`domifa.byAge.${bracket}`, beneath(axisGroups.age, bracketLabel(bracket))]), ['domifa.byAge.unknown', beneath(axisGroups.age, axisLines.unknown)],
  ...answers('domifa.work', axisGroups.work, domifaWords.work), ...answers('domifa.cause', axisGroups.cause, domifaWords.cause),
  ...answers('domifa.residence', axisGroups.residence, domifaWords.residence), ...answers('domifa.purpose', axisGroups.purpose, domifaWords.purpose),
  ...(['yes', 'no', 'unknown'] as const).map((answer): Named => [`domifa.support.${answer}`, beneath(axisGroups.support, axisLines[answer])]),
  ['domifa.delivered.ayantsDroit', beneath(axisGroups.delivered, axisLines.deliveredAyantsDroit)],
  ['domifa.refusals.outside', beneath(axisGroups.refusals, domifaWords.foreignRefusal.outside[1])], ['domifa.refusals.full', beneath(axisGroups.refusals, domifaWords.foreignRefusal.full[1])],
  ['domifa.refusals.other', beneath(axisGroups.refusals, axisCodes.otherRefusal)], ['domifa.refusals.unknown', beneath(axisGroups.refusals, axisLines.unknown)],
  [restOfRefusals, beneath(axisGroups.refusals, axisLines.other)], ['domifa.visits.withMail', axisLines.withMail], ['domifa.visits.withoutMail', axisLines.withoutMail],
]
