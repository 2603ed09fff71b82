// What an interview asks [L D264-2]: DomiFa's questions (domifa-formats.md), every answer possibly not given ("non renseigné").
import type { LienCommune } from '#domain/domiciliation/words.ts'

export const works = ['student', 'employee', 'selfEmployed', 'jobSeeker', 'rsa', 'aah', 'retired', 'other'] as const
/** The working situation. */
export type Work = (typeof works)[number]

export const residences = ['mobileHome', 'socialShelter', 'withOthers', 'hotel', 'street', 'homeWithoutAddress', 'other'] as const
/** Where the person sleeps. */
export type Residence = (typeof residences)[number]

export const instabilityCauses = [
  'wandering', 'eviction', 'hostedWithoutAddress', 'travelling', 'breakup', 'leftShelter', 'leftHospital', 'leftPrison', 'violence', 'other',
] as const
/** Why there is no stable home. */
export type InstabilityCause = (typeof instabilityCauses)[number]

export const purposes = ['rights', 'benefits', 'ownBusiness', 'violence', 'other'] as const
/** What the domiciliation is asked for. */
export type Purpose = (typeof purposes)[number]

/** The answers; one that is absent was not given. Details are facts only, 200 characters at the desk (metier.md §8); imported ones as they were. */
export type Interview = {
  /** Whether another attestation exists: must be asked, at each interview [L D264-2]. */
  readonly otherAttestation?: boolean
  readonly referred?: boolean
  readonly referredBy?: string
  readonly work?: Work
  readonly workDetail?: string
  readonly income?: boolean
  readonly incomeDetail?: string
  readonly link?: LienCommune
  readonly linkDetail?: string
  /** Beside `link`, the principal one, which alone is counted (metier.md §3). */
  readonly otherLinks?: readonly LienCommune[]
  readonly residence?: Residence
  readonly residenceDetail?: string
  readonly cause?: InstabilityCause
  readonly causeDetail?: string
  readonly purpose?: Purpose
  readonly purposeDetail?: string
  readonly support?: boolean
  readonly supportDetail?: string
  /** A town or district that the person feels attached to. */
  readonly attachedTo?: string
  readonly comment?: string
}
