// What DomiFa's own lines count, in the house's words: the definition that opens on each.
import { axisNotes } from '#exports/texts/domifaAxes.ts'

const asked = `Titulaires de ce jour-là. ${axisNotes.interview}`
const refused = 'Refus décidés dans la période, par motif de DomiFa.'

const means: readonly (readonly [begins: string, means: string])[] = [
  ['domifa.expired', 'Domiciliations échues ce jour-là, ni renouvelées ni radiées. DomiFa les compte encore, la maison non.'],
  ['domifa.byAge.', 'Titulaires de ce jour-là, par tranche d’âge de DomiFa, en années révolues.'],
  ['domifa.holders.', 'Titulaires de ce jour-là, selon qu’ils ont 18 ans révolus ou non.'],
  ['domifa.people.', 'Titulaires et ayants droit de ce jour-là, selon qu’ils ont 18 ans révolus ou non.'],
  ['domifa.work.', asked], ['domifa.cause.', asked], ['domifa.residence.', asked], ['domifa.purpose.', asked], ['domifa.support.', asked],
  ['domifa.delivered.', 'Ayants droit de qui a obtenu une domiciliation ou un renouvellement, au jour de la décision.'],
  ['domifa.refusals.', refused], ['domifa.otherRefusals', refused],
  ['domifa.visits.', axisNotes.visits],
]

/** The definition of one of DomiFa's own figures; nothing for any other. */
export const domifaMeans = (code: string): string | undefined => means.find(([begins]) => code.startsWith(begins))?.[1]
