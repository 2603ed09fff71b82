import type { ServiceDay } from '#domain/time.ts'

export const sexes = ['female', 'male'] as const
export type Sex = (typeof sexes)[number]

export const nationalities = ['french', 'european', 'other'] as const
/** Only where a benefit depends on it, and never finer than this (metier.md §8). */
export type Nationality = (typeof nationalities)[number]

export const compositions = [
  'singleMan', 'singleManWithChildren', 'singleWoman', 'singleWomanWithChildren', 'couple', 'coupleWithChildren',
] as const
/** The household, as the annual report groups it. */
export type Composition = (typeof compositions)[number]

/** Who someone is, as far as they said: a nickname is enough to be welcome (metier.md §1). */
export type Description = {
  /** The register number, such as B00041. */
  readonly number?: string
  readonly lastName?: string
  readonly usualName?: string
  readonly firstName?: string
  readonly nickname?: string
  readonly sex?: Sex
  readonly birthDate?: ServiceDay
  /** "1999", or "1999~" for about 1999 (EDTF, ISO 8601-2): all that was said, without a birth date. */
  readonly birthYear?: string
  readonly composition?: Composition
  readonly boxNumber?: string
  readonly phone?: string
  readonly email?: string
  readonly birthPlace?: string
  readonly language?: string
  readonly nationality?: Nationality
  /** The first domiciliation here, where it is older than the register's own decisions. */
  readonly domiciledSince?: ServiceDay
  /** Who follows the file, by name. */
  readonly caseworker?: string
}

export const kinships = ['spouse', 'child', 'parent', 'other'] as const
export type Kinship = (typeof kinships)[number]

/** Someone whose address follows a holder's, without a file of their own. */
export type AyantDroitIdentity = {
  readonly lastName?: string
  readonly firstName?: string
  readonly kinship: Kinship
  readonly birthDate?: ServiceDay
}

/** Who may take a holder's mail (metier.md §5). */
export type ProcurationIdentity = { readonly name: string; readonly birthDate?: ServiceDay }

/** The surname that people use: the usual name wins over the birth name. */
export const surnameOf = (who: Description): string => who.usualName ?? who.lastName ?? ''

/** As spoken, "Awa N'Diaye"; a nickname when that is all there is; empty when nothing was said. */
export const spokenName = (who: Description): string =>
  [who.firstName, surnameOf(who)].filter((part) => part !== undefined && part !== '').join(' ') || (who.nickname ?? '')
