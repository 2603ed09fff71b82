// The radiation file: what is read, what is done in order, and what is left to do.
import type { Appeal } from '#domain/domiciliation/appeals.ts'
import { enteredLater } from '#domain/domiciliation/priorLetter.ts'
import type { PriorStanding, PriorStep } from '#domain/domiciliation/priorLetter.ts'
import type { Attempt, Notice, RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { Reviewed } from '#domain/domiciliation/reviews.ts'
import type { NoticeWay } from '#domain/domiciliation/words.ts'
import type { ServiceDay } from '#domain/time.ts'
import { attemptSentence, attemptWords } from '#ui/texts/attempts.ts'
import { longDay, numericDay } from '#ui/texts/dates.ts'
import { daysCount } from '#ui/texts/domiciliation.ts'
import { of } from '#ui/texts/names.ts'
import { piecesCount } from '#ui/texts/amounts.ts'
import { appealBodyWords, appealOutcomeWords, channelWords, groundWords } from '#ui/texts/words.ts'

const noticeWords: Readonly<Record<NoticeWay, string>> = { inMail: 'Mise dans son courrier', handed: 'Remise en main propre', sent: 'Envoyée' }

const by = (author: string): string => (author === '' ? '' : `, noté par ${author}`)

const last = ({ last: sign, days = 0 }: RadiationFile, author: string): string =>
  sign === undefined ? 'Aucun signe de vie n’est noté.' : `Dernier contact : ${channelWords[sign.channel]}, le ${longDay(sign.day)}${by(author)}, il y a ${daysCount(days)}.`

const groundOf = ({ secret }: PriorStep): string => (secret?.ground === undefined ? '' : ` (${groundWords[secret.ground].toLowerCase()})`)

// A letter that is entered after its day tells when, and why: its delay counts from its own day.
const enteredWords = (step: PriorStep): string => {
  const entered = enteredLater(step)
  if (entered === undefined) return ''
  const why = step.kind === 'priorLetterSent' ? step.secret?.reason : undefined
  return ` Saisie le ${longDay(entered)}${why === undefined ? '' : ` : ${why}`}.`
}

const priorSentence = (step: PriorStep): string =>
  step.kind === 'priorLetterSkipped'
    ? `Pas de lettre préalable${groundOf(step)} le ${numericDay(step.day)} : ${step.secret?.reason ?? 'motif illisible'}.${enteredWords(step)}`
    : `Lettre préalable du ${longDay(step.day)}${groundOf(step)}, réponse jusqu’au ${longDay(step.data.answerBy)} inclus.${enteredWords(step)}`

/** What was made of a silence under review. */
export const reviewedWords = (reviewed: Reviewed): string => {
  switch (reviewed.what) {
    case 'cleared': return 'Décidé : plus rien à examiner ici.'
    case 'letterSent': return `Décidé : lettre préalable, réponse jusqu’au ${longDay(reviewed.until)}.`
    case 'proposed': return 'Décidé : radiation proposée, une autre personne confirme.'
    case 'kept': return `Décidé : domiciliation gardée, à revoir le ${longDay(reviewed.until)}.`
  }
}

/** What the prior letter allows today, for a ground that takes one. */
export const priorWords = (prior: PriorStanding): string => {
  switch (prior.state) {
    case 'missing': return 'Pas encore de lettre préalable : pour ce motif, la personne est d’abord invitée à répondre.'
    case 'running': return `La personne peut répondre jusqu’au ${longDay(prior.until)} inclus : la décision vient après.`
    case 'heard': return 'Pour ce motif, la décision peut être prise.'
  }
}

const appealSentence = ({ lodged, closed }: Appeal): string => {
  const body = lodged.secret === undefined ? 'Recours' : appealBodyWords[lodged.secret.with]
  const outcome = closed?.secret === undefined ? 'en cours' : `${appealOutcomeWords[closed.secret.outcome].toLowerCase()} le ${numericDay(closed.day)}`
  return `${body}, du ${longDay(lodged.day)} : ${outcome}.`
}

export const radiation = {
  title: (who: string) => `Dossier de radiation ${of(who)}`,
  open: 'Dossier de radiation',
  back: 'Revenir au dossier',
  facts: 'Ce que dit le registre',
  steps: 'Étapes',
  last,
  mail: (n: number) => (n === 0 ? 'Aucun courrier en attente.' : `Courrier en attente : ${piecesCount(n)}.`),
  maintained: (to: ServiceDay | undefined) => (to === undefined ? 'Suivi maintenu, sans date de fin.' : `Suivi maintenu jusqu’au ${longDay(to)}.`),
  keys: {
    attempt: 'Noter une démarche', contact: 'Noter un contact', absence: 'Absence justifiée', letter: 'Lettre préalable', skip: 'Sans lettre préalable', keep: 'Garder et revoir',
    end: 'Radier', propose: 'Proposer la radiation', notify: 'Noter la notification', handOver: 'Remise en main propre', printLetter: 'Imprimer la lettre', printNotice: 'Imprimer la notification', appeal: 'Noter un recours', close: 'Clore le recours', restore: 'Rendre la domiciliation',
  },
  reach: {
    title: 'Joindre la personne',
    none: 'Dans les six derniers mois, rien n’a été tenté pour joindre la personne.',
    before: 'Aucune démarche pour joindre la personne n’est notée. Si elle a été appelée ou cherchée, notez-le d’abord dans le dossier de radiation.',
    line: (attempt: Attempt, author: string) =>
      `${numericDay(attempt.day)} : ${attemptSentence(attempt)}${attempt.secret?.detail === undefined ? '' : ` (${attempt.secret.detail})`}${by(author)}`,
  },
  letter: {
    title: 'Lettre préalable',
    sentence: priorSentence,
    law: (days: number) => `Elle dit le motif et laisse ${daysCount(days)} pour répondre.`,
  },
  decision: {
    title: 'Décision',
    none: 'Rien n’est décidé. La décision s’écrit, motivée, avec le dernier contact.',
    taken: (on: ServiceDay, ground: string, author: string) => `Radiation du ${longDay(on)} : ${ground.toLowerCase()}${by(author)}`,
    reserved: 'Un responsable décide.',
  },
  notice: {
    title: 'Notification',
    before: 'Elle vient après la décision, avec les voies de recours.',
    none: 'La personne n’a pas encore reçu la décision : le délai de recours ne court pas.',
    waits: 'Elle attend dans son courrier : le délai de recours ne court qu’une fois remise à la personne.',
    line: ({ day, data }: Notice) => `${noticeWords[data.how]} le ${longDay(day)}.`,
    remedies: 'Voies de recours : recours gracieux devant le président du CCAS, et recours devant le tribunal administratif dans les deux mois.',
  },
  appeals: { title: 'Recours', none: 'Aucun recours.', sentence: appealSentence, annulled: 'La décision est annulée : rendez la domiciliation.' },
  step: { done: 'fait', next: 'à faire', later: 'ensuite', untried: 'aucune démarche notée', unsent: 'aucune lettre notée', toHand: 'à remettre' },
  review: {
    start: 'Examiner un par un',
    resume: (at: number, of: number) => `Reprendre l’examen (${String(at)} sur ${String(of)})`,
    label: 'Examen des dossiers',
    position: (at: number, of: number) => `${String(at)} sur ${String(of)}`,
    left: (n: number) => (n === 0 ? 'Tous les dossiers sont décidés.' : `${String(n)} à décider`),
    before: 'Précédent',
    after: 'Suivant',
    leave: 'Quitter l’examen',
  },
  entry: {
    notNotified: (on: ServiceDay) => `Radiation du ${longDay(on)}, pas encore notifiée.`,
    notified: (on: ServiceDay) => `Notifiée le ${longDay(on)}.`,
    toHand: (on: ServiceDay) => `Radiation du ${longDay(on)} : la notification attend dans son courrier, à remettre.`,
    appealed: 'Un recours est en cours.',
    flagged: 'Chaque étape se lit et se note : rien n’est automatique.',
  },
  attempt: {
    title: (who: string) => `Démarche pour joindre ${who}`,
    verb: 'Noter la démarche',
    hint: 'Une démarche de la maison ne compte pas comme signe de vie. Si la personne répond, son contact est noté en même temps.',
    channel: 'Moyen',
    channels: attemptWords,
    outcome: 'Résultat',
    detail: 'Précision',
    source: 'Qui a été vu, ou qui donne des nouvelles ?',
  },
  prior: {
    title: (who: string) => `Lettre préalable à la radiation ${of(who)}`,
    verb: 'Noter la lettre préalable',
    on: 'Date de la lettre',
    ground: 'Motif envisagé',
    late: 'Pourquoi cette saisie plus tard ?',
    lateHint: 'La date de saisie et cette raison se lisent avant de décider.',
    detail: 'Précision',
    until: (day: ServiceDay) => `La personne peut répondre jusqu’au ${longDay(day)} inclus. D’ici là, rien n’est décidé.`,
    skipTitle: (who: string) => `Décider sans lettre préalable pour ${who} ?`,
    skipVerb: 'Noter le motif',
    skipText: 'Pour un motif, la lettre peut être laissée de côté avec une raison précise, qui reste au dossier.',
    skipReason: 'Pourquoi pas de lettre ?',
  },
  notify: { title: (who: string) => `Notification de la radiation ${of(who)}`, verb: 'Noter la notification', on: 'Date', how: 'De quelle façon', ways: noticeWords },
  appeal: {
    title: (who: string) => `Recours ${of(who)}`, verb: 'Noter le recours', on: 'Date', body: 'Devant qui', detail: 'Précision',
    closeTitle: 'Clore le recours', closeVerb: 'Clore le recours', outcome: 'Suite donnée',
  },
  keep: {
    title: (who: string) => `Garder la domiciliation ${of(who)}`,
    verb: 'Garder et revoir',
    text: 'Si la personne a donné signe de vie, notez le contact ; si elle est empêchée, l’absence justifiée. Sinon, dites quand regarder de nouveau.',
    on: 'À revoir le',
    reason: 'Pourquoi attendre',
    range: 'Choisissez un jour à venir, dans les trois mois.',
  },
} as const
