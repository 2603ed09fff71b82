import type { Kind } from '#domain/facts/kinds.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import type { MailKind, MailTaker } from '#domain/mail/kinds.ts'

/** The acts of a period as a sheet: those that figures count and those that clocks read. What is on no list (an absence and its cause) is not on this one. */
export const actSheet = {
  name: 'Actes',
  columns: ['Jour', 'Jour et heure', 'Acte', 'Précision', 'Nombre', 'Agent', 'N°', 'Personne'],
  kinds: {
    passage: 'Passage', anonymousPassage: 'Passage anonyme', prestation: 'Prestation', referralMade: 'Orientation', contact: 'Contact',
    mailReceived: 'Courrier reçu', mailHandedOut: 'Courrier remis', mailAskedFor: 'Courrier demandé', mailReturned: 'Courrier retourné', mailForwarded: 'Courrier réexpédié', mailCounted: 'Inventaire du courrier',
    domiciliationRequested: 'Demande de domiciliation', interviewHeld: 'Entretien', attestationHandedOver: 'Attestation remise', domiciliationGranted: 'Domiciliation accordée',
    domiciliationRefused: 'Domiciliation refusée', domiciliationEnded: 'Radiation',
  } as const satisfies Readonly<Partial<Record<Kind, string>>>,
  again: 'nouvelle entrée', domiciliation: 'pour la domiciliation',
  channels: { call: 'appel', letter: 'lettre', email: 'courriel', otherService: 'autre service' } satisfies Readonly<Record<FactOf<'contact'>['data']['channel'], string>>,
  mail: { letter: 'lettre', registeredNotice: 'avis de passage', parcel: 'colis' } satisfies Readonly<Record<MailKind, string>>,
  takers: { holder: 'au titulaire', mandatary: 'à un mandataire', parent: 'à un parent' } satisfies Readonly<Record<MailTaker, string>>,
  decisions: { first: 'première', renewal: 'renouvellement' },
} as const
