// Orientations: sending someone to a door of the CCAS, from the card or without a name.
import type { ReferralWay } from '#domain/referral.ts'

export const referrals = {
  anonymous: 'Orienter sans nom',
  /** Followed by how many times it was done today. */
  onCard: (n: number) => (n === 0 ? 'Orienter' : `Orienter · ${String(n)}`),
  title: (who: string) => `Orienter ${who}`,
  anonymousTitle: 'Orienter quelqu’un, sans nom',
  how: 'Comment',
  ways: { here: 'Sur place', call: 'Au téléphone', apart: 'Sans la personne' } satisfies Readonly<Record<ReferralWay, string>>,
  meaning: {
    here: 'Son passage est noté aussi, s’il ne l’est pas encore aujourd’hui.',
    call: 'Son appel est noté aussi : c’est un signe de vie, pas un passage.',
    apart: 'Ni passage ni appel : ce n’est pas un signe de vie.',
  } satisfies Readonly<Record<ReferralWay, string>>,
  services: 'Vers quel service',
  empty: 'La liste est vide : un responsable la remplit dans les Réglages.',
} as const
