// The interview: what is asked, in the order of the form, and how it reads afterwards.
import type { Interview } from '#domain/domiciliation/interview.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { causeWords, linkWords, purposeWords, residenceWords, workWords } from '#ui/texts/words.ts'

const fields = {
  otherAttestation: 'Une autre attestation de domicile existe-t-elle ?',
  residence: 'Situation résidentielle', residenceDetail: 'Précision sur la situation résidentielle',
  cause: 'Cause de l’absence de domicile stable', causeDetail: 'Précision sur la cause',
  attachedTo: 'Ville ou quartier de rattachement',
  link: 'Lien avec la commune', linkDetail: 'Précision sur le lien', otherLinks: 'Autres liens avec la commune',
  purpose: 'Motif de la demande', purposeDetail: 'Précision sur le motif',
  referred: 'Orientée vers nous', referredBy: 'Par qui',
  work: 'Situation professionnelle', workDetail: 'Précision sur la situation professionnelle',
  income: 'Revenus', incomeDetail: 'Nature des revenus',
  support: 'Accompagnement social', supportDetail: 'Par quel organisme',
  comment: 'Commentaire',
} as const satisfies Readonly<Record<keyof Interview, string>>

export const interview = {
  title: (who: string) => `Entretien avec ${who}`,
  verb: 'Enregistrer l’entretien',
  heldOn: 'Date de l’entretien',
  sections: { asked: 'À demander à chacun', home: 'Où la personne vit', request: 'La demande', means: 'Travail et accompagnement', rest: 'Autre' },
  fields,
  otherLinksHint: 'Le lien choisi au-dessus est le principal : c’est lui qui est compté.',
  composition: 'Ménage',
  compositionHint: 'La fiche change à la date de l’entretien.',
  optional: 'Une seule réponse est obligatoire : l’autre attestation. Le reste peut rester « Non renseigné ».',
  takenUp: (day: ServiceDay) => `Réponses reprises de l’entretien du ${longDay(day)} : relisez-les avec la personne.`,
  otherWarning: 'Une personne n’a qu’une domiciliation : l’autre attestation est à clore.',
  answers: { yes: 'Oui', no: 'Non' },
  read: {
    section: 'Entretiens',
    none: 'Aucun entretien n’est noté.',
    held: (day: ServiceDay) => `Entretien du ${longDay(day)}`,
    open: 'Lire',
    by: (name: string) => `Mené par ${name}.`,
    imported: 'Venu avec un import.',
    withdraw: 'Retirer l’entretien',
  },
} as const

const yesNo = (yes: boolean | undefined): string | undefined => (yes === undefined ? undefined : yes ? interview.answers.yes : interview.answers.no)
const named = <Code extends string>(words: Readonly<Record<Code, string>>, code: Code | undefined): string | undefined => (code === undefined ? undefined : words[code])

/** An interview line by line, as it was asked; what was not answered has no text. */
export const interviewLines = (said: Interview): readonly (readonly [word: string, text: string | undefined])[] => [
  ['Autre attestation', yesNo(said.otherAttestation)],
  [fields.residence, named(residenceWords, said.residence)], [fields.residenceDetail, said.residenceDetail],
  [fields.cause, named(causeWords, said.cause)], [fields.causeDetail, said.causeDetail], [fields.attachedTo, said.attachedTo],
  [fields.link, named(linkWords, said.link)], [fields.linkDetail, said.linkDetail],
  [fields.otherLinks, said.otherLinks?.map((link) => linkWords[link]).join(', ')], [fields.purpose, named(purposeWords, said.purpose)], [fields.purposeDetail, said.purposeDetail],
  [fields.referred, yesNo(said.referred)], [fields.referredBy, said.referredBy], [fields.work, named(workWords, said.work)], [fields.workDetail, said.workDetail],
  [fields.income, yesNo(said.income)], [fields.incomeDetail, said.incomeDetail], [fields.support, yesNo(said.support)], [fields.supportDetail, said.supportDetail],
  [fields.comment, said.comment],
]
