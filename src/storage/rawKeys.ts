// The bytes of the register's keys, as far as the log gives them: to pass them on, never to keep them.
import { rotationsOf } from '#domain/keys/electKid.ts'
import { passedOn } from '#storage/keysInLog.ts'
import type { OpenLog } from '#storage/openedLog.ts'

type Reading = Pick<OpenLog, 'register' | 'keys' | 'tablet' | 'receiver'>

/** The keys that the log tells to this tablet, base64url by name: those that were passed to it, and the older ones that stand beside newer ones. */
export const rawKeysIn = async ({ register, keys, tablet, receiver }: Reading): Promise<ReadonlyMap<string, string>> => {
  const held = { keys, receiver: { dev: tablet.dev, agreeing: receiver?.agreeing } }
  const rotations = rotationsOf(register())
  const passed = await Promise.all(rotations.map((fact) => passedOn(fact, held)))
  const told = rotations.flatMap(({ secret }) => secret?.older ?? [])
  return new Map([...told, ...passed.flat()].map(({ kid, raw }) => [kid, raw]))
}
