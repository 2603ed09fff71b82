// A request and its two months: on the lists, over a file, and in its forms.
import type { ToAnswer } from '#domain/domiciliation/lists.ts'
import type { DomiciliationRequest, Interviewed } from '#domain/domiciliation/requests.ts'
import { daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { longDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'

type Asked = DomiciliationRequest['asked']['data']['for']

const days = (n: number): string => `${String(n)} ${n > 1 ? 'jours' : 'jour'}`
const what: Readonly<Record<Asked, string>> = { first: 'Première demande', renewal: 'Demande de renouvellement' }

const left = (n: number): string => {
  if (n === 0) return 'c’est aujourd’hui'
  return n < 0 ? `elle a ${days(-n)} de retard` : `dans ${days(n)}`
}

const inRow = (n: number): string => {
  if (n === 0) return 'réponse aujourd’hui'
  return n < 0 ? `réponse en retard de ${days(-n)}` : `réponse dans ${days(n)}`
}

const heard = (interview: Interviewed | undefined): string => (interview === undefined ? 'Pas encore d’entretien.' : `Entretien tenu le ${longDay(interview.day)}.`)

/** What a row of the requests says below the name. */
export const toAnswerRow = ({ request: { asked }, daysLeft, interview }: ToAnswer) => ({
  fact: inRow(daysLeft),
  second: `${asked.data.for === 'first' ? '1re demande' : 'renouvellement'}, ${interview === undefined ? 'entretien à tenir' : 'entretien tenu'}`,
})

/** What a file says of the request that waits, on a day. */
export const waitingSentence = ({ asked, answerBy }: DomiciliationRequest, interview: Interviewed | undefined, day: ServiceDay): string =>
  `${what[asked.data.for]} déposée le ${longDay(asked.day)}. Réponse au plus tard le ${longDay(answerBy)} : ${left(daysBetween(day, answerBy))}. ${heard(interview)}`

export const requests = {
  make: {
    title: (who: string) => `Demande ${of(who)}`,
    verb: 'Noter la demande',
    what,
    deposited: 'Déposée le',
    answerBy: (day: ServiceDay) => `Réponse au plus tard le ${longDay(day)}, deux mois après le dépôt.`,
    inPerson: 'La personne est venue la déposer',
    inPersonHint: 'Son passage de ce jour-là est noté avec la demande.',
    asylum: 'Une personne qui demande l’asile est domiciliée par la SPADA, pas ici : notez sa demande, puis « Clore la demande ».',
  },
  close: {
    title: (who: string) => `Clore la demande ${of(who)}`,
    verb: 'Clore la demande',
    keep: 'Laisser la demande ouverte',
    why: 'Pourquoi ?',
    detail: 'Précision',
    spada: 'Ce n’est pas un refus : la SPADA domicilie les demandeurs d’asile.',
  },
  deposited: 'Demande déposée le',
  waiting: (request: DomiciliationRequest) => `Répond à la demande du ${longDay(request.asked.day)}.`,
  resting: (interview: Interviewed) => `Entretien tenu le ${longDay(interview.day)}.`,
  attestation: {
    key: 'Remettre l’attestation',
    last: (day: ServiceDay) => `Attestation remise le ${longDay(day)}.`,
    never: 'Attestation pas encore remise.',
  },
} as const
