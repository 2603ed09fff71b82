// The pile: what waits, for how long, and what goes back.
import type { MailKind } from '#domain/mail/kinds.ts'
import type { ServiceDay } from '#domain/time.ts'
import { unit } from '#ui/texts/amounts.ts'
import { compactDay } from '#ui/texts/dates.ts'
import { of } from '#ui/texts/names.ts'
import { piecesCount } from '#ui/texts/amounts.ts'

const kindWords: Readonly<Record<MailKind, string>> = { letter: 'Lettres', registeredNotice: 'Avis', parcel: 'Colis' }

export const pileWords = {
  show: 'Ce qu’on montre',
  all: 'Tout',
  kind: (kind: MailKind) => kindWords[kind],
  urgent: (n: number) => `Avis · ${unit(n, 'urgent')}`,
  back: (n: number) => (n === 0 ? 'À retourner' : `À retourner · ${String(n)}`),
  age: 'En attente depuis',
  ages: { 0: 'Tout âge', 1: 'Plus d’un mois', 3: 'Plus de 3 mois', 6: 'Plus de 6 mois' },
  part: (people: number, all: string) => `${unit(people, 'personne')} ici, sur ${all}`,
  narrowed: 'Rien de tel n’attend.',
  noneBack: 'Rien à retourner : personne n’a encore du courrier ici après le délai de garde.',
  rule: (months: number) =>
    months === 0
      ? 'Après une radiation, le courrier repart dès le lendemain (délai de la maison, dans Réglages).'
      : `Après une radiation, le courrier est gardé ${String(months)} mois (délai de la maison, dans Réglages).`,
  keptUntil: (day: ServiceDay, today: ServiceDay) => `gardé jusqu’au ${compactDay(day, today)}`,
  sendBack: 'Retourner',
  sendBackName: (who: string) => `Retour à l’expéditeur du courrier ${of(who)}`,
  sentBackAt: 'renvoyé à',
  forwardedAt: 'réexpédié à',
  allBack: 'Tout retourner…',
  confirm: {
    title: 'Retour à l’expéditeur',
    text: (pieces: number, people: number) =>
      `${piecesCount(pieces)} de ${unit(people, 'personne')} ${pieces > 1 ? 'repartent' : 'repart'} chez ${pieces > 1 ? 'leurs expéditeurs' : 'son expéditeur'}. Préparez les piles d’abord\u00a0: une lettre postée ne revient pas.`,
    list: 'Ce qui repart',
    verb: (pieces: number) => `Retourner ${piecesCount(pieces)}`,
    keep: 'Garder ici',
  },
} as const
