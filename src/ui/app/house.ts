// What every screen of an open desk reads: the register, the journal behind it, and the one way to write.
import { createContext, useContext, useMemo, useSyncExternalStore } from 'react'
import type { OpenRegister } from '#desk/ports.ts'
import type { Record } from '#desk/record.ts'
import type { Register } from '#domain/register/register.ts'

export type House = {
  readonly opened: OpenRegister
  /** The queue of this tab: made once, where the desk opens. */
  readonly record: Record
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
  const { journal } = useHouse().opened
  return useSyncExternalStore(journal.subscribe, journal.register)
}

/** An answer drawn from the register, kept until an act or `about` changes. Give a function of a module, not one made while rendering. */
export const useAnswer = <T, About extends string | undefined>(answer: (register: Register, about: About) => T, about: About): T => {
  const register = useRegister()
  return useMemo(() => answer(register, about), [answer, register, about])
}
