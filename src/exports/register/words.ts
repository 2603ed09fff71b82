// The register's words and the codes of the house (plain form on the left).
import type { ExcuseCause, Ground, LienCommune, RefusalGround } from '#domain/domiciliation/words.ts'
import type { ContactRow, DecisionRow, MailRow, PassageRow } from '#domain/import/rows.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import type { Composition, Kinship, Sex } from '#domain/person/description.ts'

export type Words<Code> = ReadonlyMap<string, Code>

export const sexWords: Words<Sex> = new Map([
  ['f', 'female'], ['femme', 'female'], ['feminin', 'female'], ['h', 'male'], ['homme', 'male'], ['m', 'male'], ['masculin', 'male'],
  ['mme', 'female'], ['madame', 'female'], ['mlle', 'female'], ['mademoiselle', 'female'], ['fille', 'female'], ['mr', 'male'], ['monsieur', 'male'], ['garcon', 'male'],
])

export const compositionWords: Words<Composition> = new Map([
  ['homme-isole', 'singleMan'], ['homme-isole-avec-enfants', 'singleManWithChildren'],
  ['femme-isolee', 'singleWoman'], ['femme-isolee-avec-enfants', 'singleWomanWithChildren'],
  ['couple-sans-enfant', 'couple'], ['couple-avec-enfants', 'coupleWithChildren'],
])

export const reasonWords: Words<PassageRow['for']> = new Map([['accueil', 'welcome'], ['domiciliation', 'domiciliation']])

export const prestationWords: Words<string> = new Map([
  ['petit-dejeuner', 'breakfast'], ['dejeuner', 'lunch'], ['douche', 'shower'], ['lessive', 'laundry'],
])

export const wayWords: Words<MailRow['way']> = new Map([['recu', 'in'], ['remis', 'out']])

export const mailWords: Words<MailKind> = new Map([['lettre', 'letter'], ['recommande', 'registeredNotice'], ['colis', 'parcel']])

export const takerWords: Words<'holder' | 'mandatary'> = new Map([['titulaire', 'holder'], ['mandataire', 'mandatary']])

export const decisionWords: Words<DecisionRow['decision']> = new Map([
  ['premiere', 'first'], ['renouvellement', 'renewal'], ['radiation', 'ended'], ['refus', 'refused'],
])

export const linkWords: Words<LienCommune> = new Map([
  ['residence', 'stay'], ['professionnel', 'work'], ['suivi-medico-social', 'support'], ['familial', 'family'],
  ['parental', 'parental'], ['autre', 'other'],
])

export const groundWords: Words<Ground> = new Map([
  ['a-sa-demande', 'onRequest'], ['acces-logement', 'stableHousing'], ['non-manifestation', 'nonManifestation'],
  ['sans-renouvellement', 'notRenewed'], ['quitte-la-commune', 'noMoreLink'], ['autre-domiciliation', 'domiciledElsewhere'],
  ['non-respect-du-reglement', 'houseRules'], ['deces', 'deceased'], ['autre', 'other'],
])

export const refusalWords: Words<RefusalGround> = new Map([
  ['absence-de-lien', 'noLink'], ['logement-stable', 'stableHousing'], ['acces-logement', 'stableHousing'], ['autre', 'other'],
])

export const kinshipWords: Words<Kinship> = new Map([
  ['conjoint', 'spouse'], ['conjointe', 'spouse'], ['enfant', 'child'], ['parent', 'parent'], ['autre', 'other'],
])

export const channelWords: Words<ContactRow['channel']> = new Map([
  ['appel', 'call'], ['courrier', 'letter'], ['lettre', 'letter'], ['courriel', 'email'], ['e-mail', 'email'], ['email', 'email'],
  ['autre-service', 'otherService'],
])

export const causeWords: Words<ExcuseCause> = new Map([
  ['sante', 'health'], ['privation-de-liberte', 'detention'], ['autre', 'other'],
])
