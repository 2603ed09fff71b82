// Which of the register's keys seals what is new: every tablet that knows the same facts and holds the same keys says the same (decisions/0014).
import { isOfKind } from '#domain/facts/fact.ts'
import type { FactOf } from '#domain/facts/fact.ts'
import { byStamp } from '#domain/facts/order.ts'
import type { DeviceId } from '#domain/ids.ts'
import { activeOfKind } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'

type Rotation = FactOf<'keyRotated'>

/** The tablets that were struck off. */
export const struckOff = (register: Register): ReadonlySet<DeviceId> => new Set(activeOfKind(register, 'deviceRevoked').map(({ data }) => data.device))

// Who has a key reads the older ones in its fact.
const withOlder = (kids: ReadonlySet<string>, rotations: readonly Rotation[]): ReadonlySet<string> => {
  const more = new Set(kids)
  for (const { data, secret } of rotations) if (kids.has(data.kid)) for (const { kid } of secret?.older ?? []) more.add(kid)
  return more.size === kids.size ? kids : withOlder(more, rotations)
}

/** Every rotation, whether it counts or not: a key that was given is known. */
export const rotationsOf = (register: Register): readonly Rotation[] => (register.kinds.get('keyRotated') ?? []).filter(isOfKind('keyRotated'))

/** The keys that tablets which were struck off may know: those that they gave or were given, those that they said they had, and all older ones. */
export const knownOutside = (register: Register): ReadonlySet<string> => {
  const out = struckOff(register)
  const rotations = rotationsOf(register)
  const said = activeOfKind(register, 'deviceKeyed').flatMap(({ data }) => (out.has(data.device) ? [data.kid] : []))
  const passed = rotations.flatMap(({ dev, data: { kid, gift } }) => (gift !== undefined && [dev, ...gift.wraps.map(({ device }) => device)].some((one) => out.has(one)) ? [kid] : []))
  return withOlder(new Set([...said, ...passed]), rotations)
}

/**
 * The newest key at hand, by the stamp of its first gift, among those that no tablet which was struck off knows; where they know all of
 * them, or say so, the newest that none of them gave. Nothing where no rotation gave one. `proven`: rotations whose writer proved who it was.
 */
export const electKid = (register: Register, proven: readonly Rotation[], isHeld: (kid: string) => boolean): string | undefined => {
  const kids = [...new Set(proven.toSorted(byStamp).map(({ data }) => data.kid))].filter(isHeld)
  const known = knownOutside(register)
  const out = struckOff(register)
  const given = new Set(proven.flatMap(({ dev, data }) => (out.has(dev) ? [] : [data.kid])))
  return kids.findLast((kid) => !known.has(kid)) ?? kids.findLast((kid) => given.has(kid)) ?? kids.at(-1)
}
