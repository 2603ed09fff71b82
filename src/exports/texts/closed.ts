import type { ServiceDay } from '#domain/time.ts'

/** The words of a closed period's document: they are part of its form (decisions/0031). */
export const closedTexts = {
  sheets: { head: 'Clôture', figures: 'Chiffres', months: 'Mois par mois', changes: 'Après clôture' },
  columns: { about: 'Document', told: 'Ce qui a été clos', figure: 'Chiffre', n: 'Nombre', code: 'Code', month: 'Mois', before: 'À la clôture', now: 'Maintenant', difference: 'Différence' },
  head: {
    period: 'Période', from: 'Du', to: 'Au (inclus)', place: 'Maison', at: 'Close le', by: 'Par', facts: 'Actes lus', seq: 'Place dans l’ordre du serveur', epoch: 'Série du serveur',
    chain: 'Empreinte de l’ordre', reason: 'Close sans attendre, parce que',
  },
  unlinked: 'sans serveur',
  unnoted: 'non noté',
  tablet: (name: string | undefined) => `Tablette ${name ?? 'sans nom'}`,
  complete: 'à jour',
  missing: (since: string | undefined, pending: number) =>
    `${since === undefined ? 'manquante : rien reçu d’elle' : `manquante : muette depuis le ${since}`}${pending === 0 ? '' : `, ${String(pending)} à envoyer`}`,
  /** Said in the file itself: whoever finds it knows no screen. */
  forHouse: 'Pour la maison, jamais pour le dehors : les petits nombres n’y sont pas masqués. Pour la ville, l’État ou la presse : Bilan, Exporter, Pour l’observatoire.',
  file: (period: string, ending: 'csv' | 'xlsx' | 'json', closedOn: ServiceDay) => `boussole-cloture-${period}-du-${closedOn}.${ending}`,
}
