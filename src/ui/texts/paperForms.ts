// The fields of the two Cerfa, in the order and under the names of the forms (16029*01 and 16030*01, decree 2016-641).
import { surnameOf } from '#domain/person/description.ts'
import type { AyantDroitIdentity, Description } from '#domain/person/description.ts'
import { numericDay } from '#ui/texts/dates.ts'

export const notAttestation = 'Ce document n’est pas l’attestation.'

const notHere = 'Sans objet : CCAS'

export const cerfa = {
  missing: 'non renseigné',
  notHere,
  none: 'Néant',
  listed: ' ; ',
  explained: ' : ',
  box: (number: string) => `Boîte ${number}`,
  toCopy: (number: string) => `À recopier à la main sur le Cerfa n°\u00a0${number}, modèle fixé par arrêté.`,
  request: { title: 'Fiche pour la demande d’élection de domicile', number: '16029*01' },
  attestation: { title: 'Fiche pour l’attestation d’élection de domicile', number: '16030*01' },
  parts: {
    person: 'Renseignements sur le demandeur',
    asksFrom: 'Demande à élire domicile auprès de l’organisme suivant',
    madeBy: 'Signature du demandeur', receivedBy: 'Signature et cachet de l’organisme (le cachet vaut accusé de réception)',
    interview: 'Proposition d’entretien',
    decisionOf: 'Décision, seconde page : renseignements sur le demandeur', decisionBy: 'Renseignements sur l’organisme domiciliataire', decision: 'Décision',
    electedAt: 'A élu domicile auprès de l’organisme suivant',
    ownAddress: 'Son adresse postale est la suivante',
    validity: 'Durée de l’attestation', signed: 'Signature et cachet de l’organisme',
  },
  labels: {
    civility: 'Mme / M.', lastNames: 'Nom(s)', firstNames: 'Prénom(s)', birthDate: 'Date de naissance', birthPlace: 'Lieu de naissance',
    ayantsDroit: 'Nom(s), prénom(s) et date de naissance des ayants droit', phone: 'Numéro de téléphone', email: 'Courriel', kind: '1ère demande / Renouvellement', number: 'Numéro d’usager',
    organisation: 'Nom de l’organisme', head: 'Responsable de l’organisme (nom, prénom, fonction)', prefecture: 'Si organisme agréé, préfecture ayant délivré l’agrément',
    approval: 'Numéro d’agrément', commune: 'Si applicable, élection de domicile au titre de la commune ou de l’arrondissement', address: 'Adresse postale', bodyPhone: 'Téléphone',
    madeAt: 'Fait à', madeOn: 'le', invitedOn: 'Vous êtes convoqué à un entretien le', invitedAt: 'à (heure)', invitedBy: 'avec', invitedTo: 'à l’adresse suivante',
    verdict: 'Votre demande est (acceptée / refusée)', ground: 'Motif en cas de refus', orientation: 'Orientation proposée',
    from: 'Date de validité de l’attestation : du', until: 'au', first: 'Date de première domiciliation au sein de l’organisme',
  },
  kinds: { first: '1ère demande', renewal: 'Renouvellement' },
  verdicts: { accepted: 'Acceptée', refused: 'Refusée' },
} as const

/** "N’Diaye, nom d’usage Traoré". */
export const lastNames = (who: Description): string | undefined => {
  const { lastName, usualName } = who
  if (lastName === undefined || usualName === undefined || lastName === usualName) return surnameOf(who) || undefined
  return `${lastName}, nom d’usage ${usualName}`
}

/** "N’Diaye Moussa, 03/02/2019". */
export const ayantDroitLine = ({ lastName = '', firstName = '', birthDate }: AyantDroitIdentity): string =>
  `${`${lastName} ${firstName}`.trim()}, ${birthDate === undefined ? 'date de naissance non renseignée' : numericDay(birthDate)}`

export const signatoryLine = (name: string, title: string): string | undefined => [name, title].filter((part) => part !== '').join(', ') || undefined
