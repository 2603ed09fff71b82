// What every screen of an open desk reads: the register, the journal behind it, and the one way to write.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import type { OpenRegister } from '#desk/ports.ts'
import type { Record } from '#desk/record.ts'
import type { Register } from '#domain/register/register.ts'
import { afterPaint } from '#ui/app/afterPaint.ts'
import { stillOf } from '#ui/app/still.ts'
import type { Still } from '#ui/app/still.ts'
import { whenLifted } from '#ui/parts/finger.ts'

export type House = {
  readonly opened: OpenRegister
  /** The queue of this tab: made once, where the desk opens. */
  readonly record: Record
  /** Fulfilled once every act that was begun is on disk, or was refused. Absent where nothing waits for it. */
  readonly settled?: () => Promise<unknown>
  /** With the other tablets; absent in the demonstration. */
  readonly exchange?: Exchange
}

export const HouseContext = createContext<House | undefined>(undefined)

/** The open desk; asking for it on a closed one is a bug. */
export const useHouse = (): House => {
  const house = useContext(HouseContext)
  if (house === undefined) throw new Error('the desk is closed')
  return house
}

/** The register, anew after each act, whatever the tab it came from. */
export const useRegister = (): Register => {
  const { subscribe, register } = stillOf(useHouse().opened.journal)
  return useSyncExternalStore(subscribe, register)
}

const isSame = (before: unknown, after: unknown): boolean =>
  Object.is(before, after) ||
  (Array.isArray(before) && Array.isArray(after) && before.length === after.length && before.every((one, place) => Object.is(one, after[place])))

const asking = <T, About>(still: Still, answer: (register: Register, about: About) => T, about: About): (() => T) => {
  let last: { readonly register: Register; readonly value: T } | undefined
  return () => {
    const register = still.register()
    if (last?.register === register) return last.value
    const value = answer(register, about)
    last = { register, value: last !== undefined && isSame(last.value, value) ? last.value : value }
    return last.value
  }
}

/**
 * An answer drawn from the register. A tap that leaves it the same (the same value, or a list of the same ones) renders nothing.
 * Give a function of a module, or one that is kept from one rendering to the next.
 */
export const useAnswer = <T, About extends string | undefined>(answer: (register: Register, about: About) => T, about: About): T => {
  const still = stillOf(useHouse().opened.journal)
  const ask = useMemo(() => asking(still, answer, about), [still, answer, about])
  return useSyncExternalStore(still.subscribe, ask)
}

const later = (subscribe: Still['subscribe']): Still['subscribe'] => (listener) => {
  const show = (): void => whenLifted(listener)
  return subscribe(() => afterPaint(show))
}

/** The same, once the tap is painted: what does not lie under the finger does not hold back the frame that shows it. */
export const useAnswerLater = <T, About extends string | undefined>(answer: (register: Register, about: About) => T, about: About): T => {
  const still = stillOf(useHouse().opened.journal)
  const ask = useMemo(() => asking(still, answer, about), [still, answer, about])
  const subscribe = useMemo(() => later(still.subscribe), [still])
  return useSyncExternalStore(subscribe, ask)
}
