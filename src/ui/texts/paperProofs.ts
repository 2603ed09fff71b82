// What others may be told, and what proves a contact: no more than they need.
import type { AttemptChannel } from '#domain/domiciliation/words.ts'
import type { MailTaker } from '#domain/mail/kinds.ts'
import type { Period, ServiceDay } from '#domain/time.ts'
import { attemptWords } from '#ui/texts/attempts.ts'
import { longDay } from '#ui/texts/dates.ts'
import { code } from '#ui/texts/paper.ts'

const room = '………………………………………………'

const span = ({ from, to }: Period): string => `du ${longDay(from)} au ${longDay(to)} inclus`

export const payer = {
  title: 'Réponse à un organisme payeur',
  room,
  question: (who: string, reference: string) =>
    `Vous nous demandez si ${who} a élu domicile auprès de nous (article D.\u00a0264-7 ${code}). Votre référence : ${reference === '' ? room : reference}.`,
  is: (on: ServiceDay) => `Au ${longDay(on)}, cette personne est domiciliée auprès de nous.`,
  isNot: (on: ServiceDay) => `Au ${longDay(on)}, cette personne n’est pas domiciliée auprès de nous.`,
  periods: 'Dates de domiciliation',
  period: span,
  only: 'Nous ne sommes pas autorisés à communiquer autre chose.',
} as const

export const contactTable = { day: 'Date', what: 'Contact', by: 'Noté par', counts: 'Signe de vie' } as const

const takers: Readonly<Record<MailTaker, string>> = { holder: 'à la personne', mandatary: 'à un mandataire', parent: 'à un parent' }

export const contactProof = {
  title: 'Relevé des contacts',
  about: (who: string, period: Period) => `Contacts notés pour ${who}, ${span(period)}.`,
  rule: `Seuls comptent les signes de vie de la personne elle-même (article D.\u00a0264-3 ${code}) ; ni son courrier, ni ce que fait un tiers, ni nos démarches.`,
  none: 'Aucun contact n’est noté dans cette période.',
  sum: (n: number) => `Jours avec un signe de vie : ${String(n)}.`,
  last: (on: ServiceDay) => `Dernier signe de vie de la période : le ${longDay(on)}.`,
  imported: 'import',
  yes: 'oui',
  no: 'non',
  received: 'courrier reçu',
  returned: 'courrier retourné',
  forwarded: 'courrier réexpédié',
  handed: (to: MailTaker) => `courrier remis ${takers[to]}`,
  attempt: (channel: AttemptChannel) => `notre démarche (${attemptWords[channel]})`,
  letter: 'notre lettre préalable',
} as const
