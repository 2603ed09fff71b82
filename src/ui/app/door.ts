// Leaving the desk, from wherever a room offers it.
import { createContext, useContext } from 'react'

export type Door = {
  /** Drops the key and every name. */
  readonly close: () => void
  /** A fresh demonstration, at once. */
  readonly resetDemo: () => void
  readonly quitDemo: () => void
  /** Puts the desk aside until six digits bring one back. */
  readonly lock: (how: 'locked' | 'switching') => void
}

const nowhere = (): void => undefined

export const DoorContext = createContext<Door>({ close: nowhere, resetDemo: nowhere, quitDemo: nowhere, lock: nowhere })

export const useDoor = (): Door => useContext(DoorContext)
