import type { ReactNode } from 'react'
import { Router } from 'wouter'
import { memoryLocation } from 'wouter/memory-location'
import { HouseContext } from '#ui/app/house.ts'
import { Announcer } from '#ui/parts/Announcer.tsx'
import type { MemoryRegister } from './memoryRegister.ts'

type InHouseProps = {
  readonly memory: MemoryRegister
  readonly children: ReactNode
  /** Where the desk stands; a `memoryLocation` of the test's own tells where it went. */
  readonly place?: Pick<ReturnType<typeof memoryLocation>, 'hook' | 'searchHook'>
}

/** A room in an open desk. */
export function InHouse({ memory, children, place = memoryLocation({ path: '/' }) }: InHouseProps) {
  return (
    <Router hook={place.hook} searchHook={place.searchHook}>
      <HouseContext value={memory}>
        {children}
        <Announcer />
      </HouseContext>
    </Router>
  )
}
