// DomiFa's headers, labels and codes: a file format, kept to the letter (DomiFa 2.257.9), stray spaces, line breaks and spelling included.
import type { InstabilityCause, Purpose, Residence, Work } from '#domain/domiciliation/interview.ts'
import type { Ground, LienCommune, RefusalGround } from '#domain/domiciliation/words.ts'
import type { HeldGrant, HeldState } from '#domain/import/holders.ts'
import type { Composition, Kinship, Nationality, Sex } from '#domain/person/description.ts'

/** For each of our words, DomiFa's code and its label. Several of ours may share a code: the last of them is what the code means. */
export type Labels<Word extends string> = Readonly<Record<Word, readonly [code: string, label: string]>>

export const domifaWords = {
  sex: { male: ['H', 'Monsieur'], female: ['F', 'Madame'] } satisfies Labels<Sex>,
  status: {
    granted: ['VALIDE', 'Actif'], requested: ['INSTRUCTION', 'Instruction'], refused: ['REFUS', 'Refusé'], ended: ['RADIE', 'Radié'],
  } satisfies Labels<HeldState['state']>,
  decision: { first: ['PREMIERE_DOM', 'Première domiciliation'], renewal: ['RENOUVELLEMENT', 'Renouvellement'] } satisfies Labels<HeldGrant['decision']>,
  ground: {
    onRequest: ['A_SA_DEMANDE', 'À la demande de la personne'],
    noMoreLink: ['PLUS_DE_LIEN_COMMUNE', 'Plus de lien avec la commune'],
    notRenewed: ['FIN_DE_DOMICILIATION', "La domiciliation est arrivée à échéance (1 an) et son renouvellement n'a pas été sollicité"],
    nonManifestation: ['NON_MANIFESTATION_3_MOIS', 'Non-manifestation de la personne pendant plus de 3 mois consécutifs'],
    houseRules: ['NON_RESPECT_REGLEMENT', 'Non-respect du règlement'],
    stableHousing: ['ENTREE_LOGEMENT', 'Entrée dans un logement/hébergement stable'],
    domiciledElsewhere: ['AUTRE', 'Domiciliation dans une autre structure'],
    deceased: ['AUTRE', 'Décès'],
    other: ['AUTRE', 'Motif non précisé'],
  } satisfies Labels<Ground>,
  refusal: {
    noLink: ['LIEN_COMMUNE', 'Absence de lien avec la commune'],
    stableHousing: ['AUTRE', 'Logement ou hébergement stable'],
    other: ['AUTRE', 'Motif non précisé'],
  } satisfies Labels<RefusalGround>,
  /** Grounds that a CCAS has not: kept in the words of the file. */
  foreignRefusal: {
    outside: ['HORS_AGREMENT', 'En dehors des critères du public domicilié'],
    full: ['SATURATION', 'Nombre maximal domiciliations atteint'],
  } satisfies Labels<'outside' | 'full'>,
  link: {
    stay: ['RESIDENTIEL', 'Résidentiel'], parental: ['PARENTAL', 'Parental'], family: ['FAMILIAL', 'Familial'],
    work: ['PROFESSIONNEL', 'Professionnel'], support: ['SOCIAL', 'Social'], other: ['AUTRE', 'Autre'],
  } satisfies Labels<LienCommune>,
  composition: {
    coupleWithChildren: ['COUPLE_AVEC_ENFANT', 'Couple avec enfant(s)'], couple: ['COUPLE_SANS_ENFANT', 'Couple sans enfant'],
    singleWomanWithChildren: ['FEMME_ISOLE_AVEC_ENFANT', 'Femme isolée avec enfant(s)'], singleWoman: ['FEMME_ISOLE_SANS_ENFANT', 'Femme isolée sans enfant'],
    singleManWithChildren: ['HOMME_ISOLE_AVEC_ENFANT', 'Homme isolé avec enfant(s)'], singleMan: ['HOMME_ISOLE_SANS_ENFANT', 'Homme isolé sans enfant'],
  } satisfies Labels<Composition>,
  work: {
    student: ['ETUDIANT', 'Etudiant'], employee: ['SALARIE', 'Salarié'], selfEmployed: ['INDEPENDANT', 'Indépendant'],
    jobSeeker: ['FRANCE_TRAVAIL', 'Inscrit à France Travail (ex Pôle-emploi)'], rsa: ['RSA', 'RSA'],
    aah: ['AAH', 'Allocation aux adultes handicapés (AAH)'], retired: ['RETRAITE', 'Retraité'], other: ['AUTRE', 'Autre'],
  } satisfies Labels<Work>,
  residence: {
    mobileHome: ['DOMICILE_MOBILE', 'Domicile mobile (ex: Caravane) / Aire des gens du voyages / habitat itinérant'],
    socialShelter: ['HEBERGEMENT_SOCIAL', 'Hébergement social'], withOthers: ['HEBERGEMENT_TIERS', 'Hébergé chez un tiers'], hotel: ['HOTEL', 'Hôtel'],
    street: ['SANS_ABRI', 'Sans abri / Squat / Bidonville'],
    homeWithoutAddress: ['LOGEMENT_SANS_ADRESSE', "Logement avec impossibilité d'utiliser son adresse"], other: ['AUTRE', 'Autre résidence'],
  } satisfies Labels<Residence>,
  cause: {
    wandering: ['ERRANCE', 'Errance'], eviction: ['EXPULSION', 'Expulsion'],
    hostedWithoutAddress: ['HEBERGE_SANS_ADRESSE', "Hébergé, mais ne peut justifier d'une adresse"],
    travelling: ['ITINERANT', 'Mode de vie (itinérants, gens du voyage)'], breakup: ['RUPTURE', 'Rupture familiale et/ou conjugale '],
    leftShelter: ['SORTIE_STRUCTURE', "Sortie d'une structure d'hébergement"], leftHospital: ['SORTIE_HOSPITALISATION', "Sortie d'hospitalisation"],
    leftPrison: ['SORTIE_INCARCERATION', "Sortie d'incarcération"], violence: ['VIOLENCE', 'Violence familiale et/ou conjugale'], other: ['AUTRE', 'Autre cause'],
  } satisfies Labels<InstabilityCause>,
  purpose: {
    rights: ['EXERCICE_DROITS', 'Exercice des droits civils ou civiques'], benefits: ['PRESTATIONS_SOCIALES', 'Accès aux prestations sociales'],
    ownBusiness: ['EXERCICE_ACTIVITE_PRO', "Exercice d'une activité professionnelle"],
    violence: ['LUTTE_VIOLENCE', "Lutte contre toute forme de violence (mise à l'abri)"], other: ['AUTRE', 'Autre raison'],
  } satisfies Labels<Purpose>,
  kinship: {
    spouse: ['CONJOINT', 'Conjoint.e'], child: ['ENFANT', 'Enfant'], parent: ['PARENT', 'Parent'], other: ['AUTRE', 'Autre personne à la charge du domicilié'],
  } satisfies Labels<Kinship>,
  /** DomiFa writes a country; the register holds no more than this (metier.md §8). */
  nationality: { french: ['FR', 'France'], european: ['UE', 'Union européenne'], other: ['HORS_UE', 'Hors Union européenne'] } satisfies Labels<Nationality>,
} as const

/** What DomiFa writes before the words of an "autre". */
export const otherPrefix = 'Autre: '
export const yesNo = { yes: 'OUI', no: 'NON' } as const
/** The first cell of the export. */
export const madeOn = (day: string, at: string): string => `${day} à ${at}`

export const domifaFiles = {
  export: (day: string) => `boussole-export-domifa-${day}.xlsx`,
  template: (day: string) => `boussole-modele-import-domifa-${day}.xlsx`,
} as const

/** Why nothing of a workbook was read. */
export const xlsxProblems = {
  notXlsx: "Ce fichier n'est pas un classeur .xlsx.",
  oldFormat: 'Ce classeur est à un format ancien (.xls) : ouvrez-le dans le tableur et enregistrez-le au format .xlsx.',
  encrypted: 'Ce classeur est protégé par un mot de passe : ouvrez-le dans le tableur et enregistrez-le sans mot de passe.',
  tooLarge: 'Ce classeur est trop gros pour être lu ici.',
  damaged: 'Ce classeur est abîmé : il ne peut pas être lu.',
} as const
