// The letterhead, as it is asked for in Réglages and missed on a document.
import type { FileRules, Letterhead } from '#domain/settings.ts'

type Asked = { readonly label: string; readonly hint?: string; readonly missing: string }

/** Each line of the letterhead: its field, and what a document says that it lacks. */
export const letterheadWords: Readonly<Record<keyof Letterhead, Asked>> = {
  organisation: { label: 'Organisme', hint: 'Comme sur l’agrément ou l’arrêté : « CCAS de… ».', missing: 'l’organisme' },
  service: { label: 'Service ou lieu', missing: 'le service' },
  address: { label: 'Adresse postale', hint: 'Celle que portent les attestations. Une ligne par ligne d’adresse.', missing: 'l’adresse' },
  phone: { label: 'Téléphone du service', missing: 'le téléphone' },
  email: { label: 'Courriel du service', missing: 'le courriel' },
  hours: { label: 'Horaires', missing: 'les horaires' },
  town: { label: 'Ville de signature', hint: 'Les lettres sont datées de là.', missing: 'la ville de signature' },
  signatory: { label: 'Signataire', hint: 'Nom et prénom de la personne responsable.', missing: 'le signataire' },
  signatoryTitle: { label: 'Fonction du signataire', missing: 'la fonction du signataire' },
  court: { label: 'Tribunal administratif', hint: 'Avec son adresse : les voies de recours le nomment.', missing: 'le tribunal administratif' },
}

const months = (n: number): string => (n === 0 ? 'Aucun mois' : `${String(n)} mois`)

type Delay = { readonly label: string; readonly hint: string; readonly word: (n: number) => string }

const delays: Readonly<Record<keyof FileRules, Delay>> = {
  priorLetterDays: { label: 'Délai de la lettre préalable', hint: 'Le temps laissé pour répondre avant une radiation.', word: (n) => `${String(n)} jours` },
  mailKept: { label: 'Garde du courrier après une radiation', hint: 'Ensuite il repart à l’expéditeur.', word: months },
}

export const letterheadPane = {
  title: 'En-tête des documents',
  text: 'En haut et au bas de ce qui s’imprime et se signe. Une ligne vide est laissée à écrire à la main.',
  save: 'Enregistrer l’en-tête',
  unchanged: 'inchangé',
} as const

export const delaysPane = { title: 'Délais des dossiers', save: 'Enregistrer les délais', unchanged: 'inchangé', words: delays } as const
