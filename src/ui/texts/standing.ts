// Where someone's domiciliation stands, on the card: neutral, for a screen that the public can see (metier.md §8).
import type { Clock } from '#domain/domiciliation/clock.ts'
import type { Status } from '#domain/domiciliation/decisions.ts'
import type { Sign } from '#domain/domiciliation/signs.ts'
import type { NoticeDue } from '#domain/mail/notices.ts'
import type { Description } from '#domain/person/description.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { compactDay, longDay, pastDay, shortDay } from '#ui/texts/dates.ts'
import { lastTime } from '#ui/texts/lastTime.ts'

type Words = { readonly strong: string; readonly rest?: string }

// Without a known sex the noun stands for both.
const agreed = ({ sex }: Description, word: string, noun: string): string => (sex === undefined ? noun : sex === 'female' ? `${word}e` : word)

/** "Domiciliée jusqu’au 4 mai 2027". */
export const standingWords = (status: Status, who: Description, today: ServiceDay): Words => {
  const domiciled = agreed(who, 'Domicilié', 'Domiciliation')
  switch (status.state) {
    case 'running': return { strong: domiciled, rest: `jusqu’au ${compactDay(status.granted.data.until, today)}` }
    case 'upcoming': return { strong: domiciled, rest: `à partir du ${compactDay(status.granted.data.from, today)}` }
    case 'expired': return { strong: 'Domiciliation échue', rest: `depuis le ${compactDay(addDays(status.granted.data.until, 1), today)}` }
    case 'ended': return { strong: agreed(who, 'Radié', 'Radiation'), rest: `le ${compactDay(status.ended.day, today)}` }
    case 'refused':
    case 'none': return { strong: agreed(who, 'Non domicilié', 'Pas de domiciliation') }
  }
}

/** "Dernier signe de vie : hier". */
export const lastSignWords = (sign: Sign | undefined, today: ServiceDay): string =>
  sign === undefined ? 'Aucun signe de vie noté' : `Dernier signe de vie : ${lastTime(sign.day, today)}`

const noticeAlert = ({ stage, until, daysLeft }: NoticeDue): string => {
  if (stage === 'gone') return `Recommandé : délai de la poste passé le ${shortDay(until)}`
  return daysLeft === 0 ? 'Recommandé à retirer aujourd’hui, dernier jour' : `Recommandé à retirer avant le ${shortDay(until)}`
}

export const alertWords = {
  flagged: ({ silentSince }: Clock, today: ServiceDay) => `Trois mois passés sans signe de vie, depuis ${pastDay(silentSince.day, today)}`,
  renew: (until: ServiceDay, today: ServiceDay) =>
    until < today ? 'Domiciliation échue : renouvellement à demander' : `Domiciliation à renouveler avant le ${compactDay(until, today)}`,
  excused: (to: ServiceDay | undefined) => (to === undefined ? 'Suivi maintenu' : `Suivi maintenu jusqu’au ${longDay(to)}`),
  notice: noticeAlert,
  houseLetter: 'Un courrier de la maison à remettre en main propre',
  excluded: (until: ServiceDay, today: ServiceDay) => `Exclusion jusqu’au ${compactDay(until, today)} inclus ; courrier et domiciliation restent ouverts`,
  partlyExcluded: (what: readonly string[], until: ServiceDay, today: ServiceDay) => `Exclusion jusqu’au ${compactDay(until, today)} inclus : ${what.join(', ')}`,
  waived: 'Admission pour aujourd’hui, malgré l’exclusion',
  proposed: 'Exclusion proposée : à décider',
  mailToCheck: 'Courrier à vérifier : plus de remis que de reçu',
} as const

export const standing = { file: 'Dossier' } as const
