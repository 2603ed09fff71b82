// The stocktake: what lies there is counted, differences are corrected with a reason.
import type { MailKind } from '#domain/mail/kinds.ts'
import { unit } from '#ui/texts/amounts.ts'
import { mailCount } from '#ui/texts/words.ts'

const labels: Readonly<Record<MailKind, string>> = { letter: 'Lettres', registeredNotice: 'Avis', parcel: 'Colis' }

const signed = (n: number): string => (n > 0 ? '+' : '−')

export const stocktake = {
  title: 'Inventaire',
  search: 'Nom ou boîte, aussi hors de la liste',
  order: 'Ordre de la liste',
  orders: { box: 'Par boîte', name: 'Par nom' },
  differing: (n: number) => `Écarts · ${String(n)}`,
  counted: 'Comptées',
  more: 'Plus pour l’inventaire',
  progress: (counted: number, all: number) => `${String(counted)} sur ${unit(all, 'personne')}`,
  list: 'Piles à compter',
  empty: 'Aucun courrier n’attend. Si vous en trouvez, cherchez le nom ci-dessus pour le compter.',
  noMatch: 'Personne ne correspond.',
  noDifference: 'Aucun écart pour l’instant.',
  label: (kind: MailKind) => labels[kind],
  name: (kind: MailKind, who: string, stood: number) => `${labels[kind]} de ${who}, ${String(stood)} au registre`,
  allThere: 'Tout y est',
  allThereName: (who: string) => `Tout y est : ${who}`,
  difference: (kind: MailKind, by: number) => `${signed(by)}${mailCount(kind, Math.abs(by)).replace(' ', '\u00a0')}`,
  fits: 'compté',
  stale: 'a bougé, à recompter',
  invalid: 'de 0 à 999',
  summary: (n: number) => (n === 0 ? 'Aucun écart' : unit(n, 'écart')),
  untouched: 'Ce qui n’est pas compté reste comme il est.',
  reason: 'Motif des écarts',
  reasonHint: 'Exemple : inventaire du mois',
  confirm: 'Confirmer l’inventaire',
  nothingYet: 'rien n’est compté',
  someInvalid: 'un nombre est à revoir',
  someStale: 'une ligne est à recompter',
  reasonMissing: 'indiquez le motif',
  startAgain: 'Tout effacer',
  allRight: 'Inventaire terminé : tout correspond au registre.',
  print: 'Imprimer la liste',
  account: 'Le compte du courrier',
  paper: {
    title: 'Courrier à compter',
    howTo: 'Le nombre imprimé est celui du registre. Notez au crayon ce qui est là, puis recopiez dans Courrier, Inventaire.',
    caption: (n: number) => unit(n, 'personne'),
    box: 'Boîte',
    name: 'Nom',
    kind: (kind: MailKind) => labels[kind],
    found: 'Compté',
  },
  ledger: {
    title: 'Le compte du courrier',
    caption: 'Depuis l’ouverture du registre',
    says: 'Reçus et corrections d’inventaire, moins tout ce qui est sorti, donnent ce qui attend. Sous zéro, c’est à vérifier par un inventaire.',
    line: 'Mouvement',
    in: 'Reçus', corrected: 'Corrections d’inventaire', toHolder: 'Remis au titulaire', toMandatary: 'Remis à un mandataire', toParent: 'Remis à un parent',
    forwarded: 'Réexpédiés', returned: 'Retournés à l’expéditeur', waiting: 'En attente',
  },
} as const
