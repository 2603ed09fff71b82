// The French words for the codes of the domain, used by every room.
import type { InstabilityCause, Purpose, Residence, Work } from '#domain/domiciliation/interview.ts'
import type { AppealBody, AppealOutcome, AttemptOutcome, ExcuseCause, Ground, LienCommune, Orientation, RefusalGround, RequestEnd } from '#domain/domiciliation/words.ts'
import type { SignChannel } from '#domain/domiciliation/signs.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Composition, Kinship, Nationality, Sex } from '#domain/person/description.ts'
import type { Referral } from '#domain/settings.ts'

export const unknownWord = 'Non renseigné'

export const sexWords: Readonly<Record<Sex, string>> = { female: 'Femme', male: 'Homme' }

export const compositionWords: Readonly<Record<Composition, string>> = {
  singleMan: 'Homme isolé', singleManWithChildren: 'Homme isolé avec enfants',
  singleWoman: 'Femme isolée', singleWomanWithChildren: 'Femme isolée avec enfants',
  couple: 'Couple sans enfant', coupleWithChildren: 'Couple avec enfants',
}

export const nationalityWords: Readonly<Record<Nationality, string>> = { french: 'Française', european: 'Union européenne', other: 'Autre' }

export const kinshipWords: Readonly<Record<Kinship, string>> = { spouse: 'Conjoint', child: 'Enfant', parent: 'Parent', other: 'Autre' }

export const linkWords: Readonly<Record<LienCommune, string>> = {
  stay: 'Séjour dans la commune', work: 'Activité professionnelle', support: 'Suivi social, médico-social ou professionnel',
  family: 'Lien familial', parental: 'Autorité parentale', other: 'Autre lien',
}

export const groundWords: Readonly<Record<Ground, string>> = {
  onRequest: 'À la demande de la personne', stableHousing: 'Logement stable', nonManifestation: 'Sans manifestation depuis plus de trois mois',
  notRenewed: 'Année écoulée, renouvellement non demandé', noMoreLink: 'Plus de lien avec la commune',
  domiciledElsewhere: 'Domiciliation ailleurs', houseRules: 'Non-respect du règlement', deceased: 'Décès', other: 'Autre motif',
}

export const refusalGroundWords: Readonly<Record<RefusalGround, string>> = {
  noLink: 'Absence de lien avec la commune', stableHousing: 'Logement stable', other: 'Autre motif',
}

export const orientationWords: Readonly<Record<Orientation, string>> = {
  ccas: 'Un autre CCAS', cias: 'Un CIAS', association: 'Une association agréée', spada: 'La SPADA (demande d’asile)', other: 'Ailleurs',
}

export const requestEndWords: Readonly<Record<RequestEnd, string>> = {
  spada: 'Demandeur d’asile, envoyé à la SPADA', withdrawn: 'Demande retirée par la personne', other: 'Autre raison',
}

export const attemptOutcomeWords: Readonly<Record<AttemptOutcome, string>> = {
  noAnswer: 'Sans réponse', messageLeft: 'Message laissé', wrongNumber: 'Numéro qui ne répond plus', answered: 'A répondu',
}

export const appealBodyWords: Readonly<Record<AppealBody, string>> = { president: 'Recours gracieux (président du CCAS)', court: 'Recours au tribunal administratif' }

export const appealOutcomeWords: Readonly<Record<AppealOutcome, string>> = { upheld: 'Décision maintenue', annulled: 'Décision annulée', withdrawn: 'Recours retiré' }

export const workWords: Readonly<Record<Work, string>> = {
  student: 'Étudiant', employee: 'Salarié', selfEmployed: 'Indépendant', jobSeeker: 'Inscrit à France Travail', rsa: 'RSA', aah: 'AAH', retired: 'Retraité', other: 'Autre',
}

export const residenceWords: Readonly<Record<Residence, string>> = {
  mobileHome: 'Domicile mobile (caravane, itinérance)', socialShelter: 'Hébergement social', withOthers: 'Hébergé par un tiers', hotel: 'Hôtel',
  street: 'Sans abri, squat, bidonville', homeWithoutAddress: 'Logement sans adresse', other: 'Autre',
}

export const causeWords: Readonly<Record<InstabilityCause, string>> = {
  wandering: 'Errance', eviction: 'Expulsion', hostedWithoutAddress: 'Hébergé sans pouvoir donner l’adresse', travelling: 'Itinérance', breakup: 'Rupture familiale',
  leftShelter: 'Sortie d’une structure', leftHospital: 'Sortie d’hospitalisation', leftPrison: 'Sortie d’incarcération', violence: 'Violences', other: 'Autre',
}

export const purposeWords: Readonly<Record<Purpose, string>> = {
  rights: 'Exercice des droits', benefits: 'Prestations sociales', ownBusiness: 'Activité professionnelle', violence: 'Lutte contre les violences', other: 'Autre',
}

export const excuseCauseWords: Readonly<Record<ExcuseCause, string>> = { health: 'Santé', detention: 'Privation de liberté', other: 'Autre' }

export const channelWords: Readonly<Record<SignChannel, string>> = {
  visit: 'passage', prestation: 'prestation', mail: 'courrier remis en main propre', mailAsked: 'courrier demandé', request: 'demande', interview: 'entretien',
  decision: 'décision', call: 'appel', letter: 'lettre', email: 'courriel', otherService: 'autre service',
}

type Forms = { readonly one: string; readonly many: string }
export const mailWords: Readonly<Record<MailKind, Forms>> = {
  letter: { one: 'lettre', many: 'lettres' }, registeredNotice: { one: 'avis', many: 'avis' }, parcel: { one: 'colis', many: 'colis' },
}

/** "3 lettres", "1 avis". */
export const mailCount = (kind: MailKind, n: number): string => `${String(n)} ${Math.abs(n) > 1 ? mailWords[kind].many : mailWords[kind].one}`

/** "2 lettres remises", "1 avis remis": the participle as it stands for one avis. */
export const mailLeft = (kind: MailKind, n: number, participle: string): string => {
  const one = kind === 'letter' ? `${participle}e` : participle
  return `${mailCount(kind, n)} ${Math.abs(n) > 1 && !one.endsWith('s') ? `${one}s` : one}`
}

const standardReferrals: Readonly<Record<string, string>> = {
  door1: 'Épicerie sociale L’Intervalle', door2: 'Espace Insertion', door3: 'ASLL', door4: 'PassVers', door5: 'Point Justice',
  door6: 'SIAO / 115', door7: 'Soins',
}

/** The word on an orientation's key. */
export const referralWord = ({ code, name }: Pick<Referral, 'code' | 'name'>): string => name ?? standardReferrals[code] ?? code
