// How the annual report counts each thing, and what it says of each class: alone, and several.
import type { Ground, LienCommune, Orientation, RefusalGround } from '#domain/domiciliation/words.ts'
import type { AgeBracket } from '#domain/figures/ages.ts'
import type { ExclusionLength, ExclusionScope } from '#domain/figures/exclusionClasses.ts'
import type { FrequencyBand } from '#domain/figures/frequency.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Composition, Sex } from '#domain/person/description.ts'

export type Forms = { readonly one: string; readonly many: string; readonly none: string }

const he = (one: string, many = `${one}s`): Forms => ({ one, many, none: `aucun ${one}` })
const she = (one: string, many = `${one}s`): Forms => ({ one, many, none: `aucune ${one}` })
const same = (word: string): Forms => ({ one: word, many: word, none: word })

const mail = he('courrier')

/** A figure with its noun: "1 personne", "233 radiations", "aucune radiation". */
export const counted = {
  'people': she('personne'), 'passages': he('passage'), 'anonymous': he('passage anonyme', 'passages anonymes'), 'newPeople': she('personne'),
  'openDays': he('jour'), 'dailyMean': he('passage'), 'passagesPerPerson': he('passage'),
  'breakfasts': he('petit-déjeuner', 'petits-déjeuners'), 'lunches': he('déjeuner'), 'showers': she('douche'), 'laundry': she('tournée de lessive', 'tournées de lessive'),
  'domiciliationPassages': he('passage'), 'calls': he('appel'),
  'domiciled.people': she('personne'), 'domiciled.holders': he('titulaire'), 'domiciled.ayantsDroit': he('ayant droit', 'ayants droit'),
  'activeHoldersByDecision.first': he('titulaire'), 'activeHoldersByDecision.renewals': he('titulaire'),
  'decisions.first': she('première domiciliation', 'premières domiciliations'), 'decisions.renewals': he('renouvellement'),
  'radiations.all': she('radiation'), 'refusals': she('demande'), 'holdersInPeriod': he('titulaire'),
  'mailIn': mail, 'waiting': mail, 'mailPerHolder': mail, 'mailPerOpenDay': mail, 'referrals': she('orientation'), 'exclusions': she('exclusion'),
} as const satisfies Readonly<Record<string, Forms>>
export type CountedCode = keyof typeof counted

/** What stands for a number that nobody outside may read. `masked`: that it is small would tell too much; `apart`: the same after what it counts. */
export const veils = { few: 'moins de 5', more: 'au moins 5', masked: 'un nombre non publié', apart: 'en nombre non publié' } as const

export const mailForms: Readonly<Record<MailKind, Forms>> = {
  letter: she('lettre'), registeredNotice: he('avis de passage', 'avis de passage'), parcel: he('colis', 'colis'),
}

type ClassWords<Code extends string> = Readonly<Record<Code | 'unknown', Forms>>

/** "120 personnes sont venues", before how often. */
export const comers: Forms = { one: 'personne est venue', many: 'personnes sont venues', none: '' }

/** What follows the number of a class in a sentence. */
export const classForms = {
  bySex: { male: he('homme'), female: she('femme'), unknown: he('titulaire dont le sexe n’est pas renseigné', 'titulaires dont le sexe n’est pas renseigné') },
  byComposition: {
    singleMan: he('homme isolé', 'hommes isolés'), singleManWithChildren: he('homme isolé avec enfants', 'hommes isolés avec enfants'),
    singleWoman: she('femme isolée', 'femmes isolées'), singleWomanWithChildren: she('femme isolée avec enfants', 'femmes isolées avec enfants'),
    couple: she('personne en couple sans enfant', 'personnes en couple sans enfant'), coupleWithChildren: she('personne en couple avec enfants', 'personnes en couple avec enfants'),
    unknown: he('ménage non renseigné', 'ménages non renseignés'),
  },
  byAge: {
    '0-17': same('de moins de 18 ans'), '18-24': same('de 18 à 24 ans'), '25-29': same('de 25 à 29 ans'), '30-34': same('de 30 à 34 ans'), '35-39': same('de 35 à 39 ans'),
    '40-44': same('de 40 à 44 ans'), '45-49': same('de 45 à 49 ans'), '50-54': same('de 50 à 54 ans'), '55-59': same('de 55 à 59 ans'), '60-64': same('de 60 à 64 ans'),
    '65+': same('de 65 ans et plus'), 'unknown': same('d’âge non renseigné'),
  },
  byLink: {
    stay: same('par le séjour'), work: same('par une activité professionnelle'), support: same('par un suivi social, médico-social ou professionnel'),
    family: same('par un lien familial'), parental: same('par l’exercice de l’autorité parentale'), other: same('par un autre lien'), unknown: same('par un lien non renseigné'),
  },
  radiations: {
    onRequest: same('à la demande de la personne'), stableHousing: same('pour un logement stable'), nonManifestation: same('faute de manifestation depuis plus de trois mois'),
    notRenewed: same('faute de renouvellement au bout de l’année'), noMoreLink: same('faute de lien avec la commune'), domiciledElsewhere: same('pour une domiciliation ailleurs'),
    houseRules: same('pour non-respect du règlement'), deceased: same('par décès'), other: same('pour un autre motif'), unknown: same('pour un motif non renseigné'),
  },
  refusals: {
    noLink: same('faute de lien avec la commune'), stableHousing: same('en raison d’un logement stable'), other: same('pour un autre motif'), unknown: same('pour un motif non renseigné'),
  },
  orientations: {
    ccas: same('vers un autre CCAS'), cias: same('vers un CIAS'), association: same('vers une association agréée'), spada: same('vers la SPADA'), other: same('ailleurs'),
    unknown: same('sans orientation renseignée'),
  },
  bands: { '1': same('une seule fois'), '2-5': same('de 2 à 5 fois'), '6-12': same('de 6 à 12 fois'), '13-52': same('de 13 à 52 fois'), '53+': same('plus de 52 fois'), 'unknown': same('') },
  scopes: { house: same('de toute la maison'), some: same('de certaines prestations'), unknown: same('de portée non renseignée') },
  lengths: { '1-7': same('d’une semaine au plus'), '8-31': same('de plus d’une semaine à un mois'), '32+': same('de plus d’un mois'), 'unknown': same('') },
} as const satisfies {
  readonly bySex: ClassWords<Sex>; readonly byComposition: ClassWords<Composition>; readonly byAge: ClassWords<AgeBracket>; readonly byLink: ClassWords<LienCommune>
  readonly radiations: ClassWords<Ground>; readonly refusals: ClassWords<RefusalGround>; readonly orientations: ClassWords<Orientation>
  readonly bands: ClassWords<FrequencyBand>; readonly scopes: ClassWords<ExclusionScope>; readonly lengths: ClassWords<ExclusionLength>
}
