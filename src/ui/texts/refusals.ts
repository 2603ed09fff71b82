import type { JournalFailure } from '#desk/ports.ts'
import type { Recorded } from '#desk/record.ts'
import type { NotAllowed, Refusal } from '#desk/refusal.ts'
import type { PrestationLimit } from '#domain/settings.ts'
import { hour, longDay } from '#ui/texts/dates.ts'

type Failed = Extract<Recorded, { ok: false }>['error']

const failures: { readonly [Code in JournalFailure['code']]: string } = {
  closed: 'Le bureau a été fermé : cet acte n’est pas noté.',
  full: 'La tablette n’a plus de place : cet acte n’est pas noté. Exportez le registre, puis libérez de la place.',
  lost: 'La mémoire de la tablette ne répond plus : cet acte n’est pas noté.',
  tooLarge: 'Trop de texte pour un seul acte : il n’est pas noté.',
}

const sentences: { readonly [Code in Refusal['code']]: string } = {
  justRecorded: 'C’est déjà noté.',
  alreadyRecorded: 'Déjà noté aujourd’hui.',
  overLimit: 'C’est autant que la maison le prévoit.',
  nothingTicked: 'Rien n’est coché.',
  unknownReferral: 'La maison n’oriente pas vers ce service.',
  unknownPerson: 'Cette personne n’a pas de fiche.',
  samePerson: 'C’est la même fiche : choisissez-en une autre.',
  alreadyMerged: 'Cette fiche est déjà réunie à une autre : rouvrez la recherche.',
  bornApart: 'Les deux fiches n’ont pas la même date de naissance : dites que c’est bien la même personne.',
  unknownFact: 'Cet acte n’est pas dans le registre.',
  alreadyWithdrawn: 'Cet acte est déjà annulé.',
  nothingWaiting: 'Aucun courrier à remettre.',
  moreThanWaiting: 'C’est plus que ce qui attend.',
  notAQuantity: 'Indiquez un nombre entier, de 1 à 999.',
  reasonMissing: 'Indiquez un motif.',
  sourceMissing: 'Indiquez quel service a vu la personne.',
  dayAhead: 'Cette date n’est pas encore arrivée.',
  nameMissing: 'Indiquez au moins un nom, un prénom ou un surnom.',
  numberTaken: 'Ce numéro est déjà donné.',
  unknownPrestation: 'La maison ne propose pas cette prestation.',
  textTooLong: '200 signes au plus.',
  procurationNotValid: 'Cette procuration n’est pas valable ce jour-là.',
  tooManyProcurations: 'Cinq procurations au plus à la fois.',
  birthDateMissing: 'La fiche ne donne pas de date de naissance : un parent ne prend le courrier que d’une personne dont on sait qu’elle est mineure.',
  notAMinor: 'Cette personne est majeure : remettez-lui son courrier, ou à un mandataire.',
  addressMissing: 'Indiquez l’adresse.',
  forwardingRunning: 'Une réexpédition est déjà notée sur ces jours : arrêtez-la d’abord.',
  noForwarding: 'Aucune réexpédition n’est en cours aujourd’hui.',
  mailStopRunning: 'Le courrier est déjà suspendu sur ces jours.',
  alreadyEnded: 'C’est déjà terminé.',
  nothingToReturn: 'La liste a changé : rien n’est renvoyé. Relisez-la.',
  notACount: 'Indiquez un nombre entier, de 0 à 999.',
  countedTwice: 'La même pile est comptée deux fois.',
  countOutOfDate: 'Du courrier a bougé depuis le comptage : recomptez les lignes signalées.',
  countedApart: 'Une pile a été corrigée sur plusieurs tablettes : retirez d’abord la correction de trop, dans « à vérifier », puis recomptez.',
  countMatches: 'Tout correspond au registre : il n’y a rien à corriger.',
  tooManyCorrections: 'Plus de 400 écarts : confirmez en plusieurs fois.',
  periodReversed: 'La fin est avant le début.',
  waitOver: 'Cette attente est terminée : la liste a changé.',
  placeUnknown: 'La maison n’a pas cette cabine ou cette machine.',
  placeOccupied: 'La place est déjà prise.',
  placeOutOfOrder: 'La place est hors service.',
  slotPast: 'Cette heure est déjà passée.',
  nothingToClose: 'Il n’y a rien à clore.',
  alreadyWaiting: 'Déjà dans la file',
  linkMissing: 'Indiquez le lien avec la commune.',
  groundMissing: 'Indiquez le motif.',
  orientationMissing: 'Indiquez vers qui la personne est orientée.',
  requestOpen: 'Une demande attend sa réponse : répondez-y, ou fermez-la, d’abord.',
  noRequest: 'Aucune demande n’attend de réponse.',
  requestAfter: 'La décision vient après le dépôt de la demande.',
  interviewMissing: 'Aucun entretien depuis la dernière décision : il vient avant celle-ci.',
  answerMissing: 'Indiquez si une autre attestation existe.',
  detailMissing: 'Précisez en quelques mots.',
  overAYear: 'Une domiciliation dure un an au plus.',
  notDomiciled: 'Cette personne n’est pas domiciliée ici à cette date.',
  notSilent: 'À cette date, les trois mois sans signe de vie ne sont pas passés, ou la personne s’est manifestée ou a été excusée depuis.',
  scopeMissing: 'Choisissez au moins une prestation.',
  exclusionTooLong: 'Une exclusion dure un an au plus.',
  exclusionRunning: 'Une exclusion court déjà sur ces jours : levez-la d’abord.',
  excluded: 'Exclusion en cours (courrier et domiciliation restent ouverts)',
  notLapsed: 'Ce motif dit que l’année est passée sans renouvellement : à cette date ou aujourd’hui, ce n’est pas le cas.',
  notAllowed: 'Réservé à un responsable ou à un instructeur : demandez-leur.',
  retired: 'Cet agent a été retiré : changez d’agent.',
  secondSignature: 'Un autre agent doit d’abord proposer cette radiation.',
  lastManager: 'C’est le dernier responsable qui peut ouvrir le bureau : nommez-en un autre, avec son code, d’abord.',
  managerFirst: 'Un responsable choisit son code d’abord : sans cela, plus personne ne pourrait gérer ce registre.',
  nameTaken: 'Un agent de ce nom est déjà là : ajoutez une initiale.',
  outOfRange: 'Cette valeur n’est pas permise.',
  yearNotOver: 'L’année n’est pas finie ce jour-là.',
  agentUnknown: 'Cet agent n’est pas dans le registre.',
  periodRunning: 'Cette période n’est pas finie : elle se clôt à partir du lendemain.',
  notAMonthOrYear: 'Seuls un mois et une année se clôturent.',
  alreadyClosed: 'Cette période vient d’être close par quelqu’un d’autre : relisez-la.',
  stillLoading: 'Le registre se charge encore sur cette tablette : attendez la fin.',
  keptForErased: 'Ces chiffres ont été gardés avant un effacement : ils ne se retirent pas.',
  visaMissing: 'Indiquez la référence du visa des archives départementales.',
  fileOpen: 'Un dossier est encore ouvert : rien n’est effacé.',
  tooEarly: 'La durée de conservation n’est pas passée, ou ne l’était pas à la date du visa : rien n’est effacé.',
  incomplete: 'Une tablette n’a pas tout envoyé : cochez la case pour décider malgré cela.',
  priorLetterMissing: 'Ce motif demande d’abord une lettre préalable, ou la raison de n’en pas envoyer : voyez le dossier de radiation.',
  priorLetterRunning: 'La personne peut encore répondre à la lettre préalable',
  beforeDecision: 'Cette date est avant la décision.',
  inItsFile: 'Une décision se retire dans le dossier, avec un motif.',
  decideAnew: 'Une décision retirée ne revient pas d’une touche : elle se prend de nouveau dans le dossier.',
  otherAgent: 'Qui a décidé cette radiation ne la maintient pas seul : un autre agent le fait.',
  alreadyDomiciled: 'Déjà domiciliée',
  overlaps: 'Déjà renouvelée',
}

const spans: Readonly<Record<PrestationLimit['per'], string>> = { day: 'aujourd’hui', week: 'cette semaine', month: 'ce mois-ci' }

/** "Déjà 2 fois cette semaine". */
export const oftenEnough = ({ times, per }: PrestationLimit): string => `Déjà ${String(times)} fois ${spans[per]}`

/** Says whether an act was lost to the tablet, rather than refused by a rule. */
export const isFailure = (error: Failed): error is JournalFailure => error.code in failures

/** Why the tablet could not keep an act. */
export const failureSentence = ({ code }: JournalFailure | NotAllowed): string => (code === 'notAllowed' ? sentences[code] : failures[code])

/** Why a gesture wrote nothing. */
export const refusalSentence = (refusal: Exclude<Failed, JournalFailure>): string => {
  if ('until' in refusal) return `${sentences[refusal.code]} jusqu’au ${longDay(refusal.until)}.`
  if ('number' in refusal) return `${sentences[refusal.code]}, n° ${refusal.number}.`
  if (refusal.code === 'overLimit') return `${oftenEnough(refusal)}.`
  if ('at' in refusal && refusal.at !== undefined) return `Déjà noté à ${hour(refusal.at)}.`
  return sentences[refusal.code]
}
