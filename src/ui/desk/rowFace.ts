// What a list says of someone on a day. The same face is given until one of their acts changes, so that a tap paints one row.
import { statusOn } from '#domain/domiciliation/decisions.ts'
import { keptOutOn } from '#domain/exclusion/exclusions.ts'
import { hourOf } from '#domain/facts/fact.ts'
import type { Fact } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import type { Description } from '#domain/person/description.ts'
import { whoIs } from '#domain/person/who.ts'
import { actsOf, perPerson } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import { timeOfDay } from '#domain/time.ts'
import type { ServiceDay, TimeOfDay } from '#domain/time.ts'

export type RowFace = {
  readonly who: Description
  /** Their acts of the day, in order. */
  readonly today: readonly Fact[]
  /** The day's first passage; its hour may be unknown. */
  readonly came: { readonly at?: TimeOfDay } | undefined
  readonly lastVisit: ServiceDay | undefined
  /** Pieces of mail to hand out. */
  readonly mail: number
  readonly struckOffOn: ServiceDay | undefined
  /** Not to come in today, but for mail and domiciliation. */
  readonly isOut: boolean
}

const isVisit = ({ kind }: Fact): boolean => kind === 'passage' || kind === 'prestation'

const cameOn = (today: readonly Fact[]): RowFace['came'] => {
  const passages = today.filter(({ kind }) => kind === 'passage')
  const at = timeOfDay(passages.map(hourOf).find((hour) => hour !== '') ?? '')
  return passages.length === 0 ? undefined : at === undefined ? {} : { at }
}

const read = (register: Register, person: PersonId, day: ServiceDay): RowFace => {
  const acts = actsOf(register, person)
  const today = acts.filter((fact) => fact.day === day)
  const mail = mailOf(register, person)
  const status = statusOn(register, person, day)
  return {
    who: whoIs(register, person), today, came: cameOn(today),
    lastVisit: acts.findLast((fact) => fact.day < day && isVisit(fact))?.day,
    mail: mailKinds.reduce((sum, kind) => sum + Math.max(0, mail[kind].waiting), 0),
    isOut: keptOutOn(register, person, { day }) !== undefined,
    struckOffOn: status.state === 'ended' ? status.ended.day : undefined,
  }
}

const faces = perPerson(() => new Map<ServiceDay, RowFace>())

/** How a list shows someone on a day. */
export const faceOn = (register: Register, person: PersonId, day: ServiceDay): RowFace => {
  const known = faces(register, person)
  const face = known.get(day) ?? read(register, person, day)
  known.set(day, face)
  return face
}
