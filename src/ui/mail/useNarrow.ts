import { useSyncExternalStore } from 'react'

const query = '(max-width: 599px)'

const subscribe = (tell: () => void): (() => void) => {
  const media = window.matchMedia(query)
  media.addEventListener('change', tell)
  return () => media.removeEventListener('change', tell)
}

/** Says whether the screen is a phone's: rows are then higher, and a windowed list must know by how much. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
