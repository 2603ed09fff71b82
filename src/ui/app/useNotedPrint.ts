import { useEffect, useRef } from 'react'

/** Prints what stands on the screen. `noted` is told of each print (metier.md §8), by our key as by the browser's own; it keeps its identity. */
export const useNotedPrint = (noted: () => void): (() => void) => {
  const ours = useRef(false)
  useEffect(() => {
    const byBrowser = () => {
      if (!ours.current) noted()
    }
    window.addEventListener('beforeprint', byBrowser)
    return () => window.removeEventListener('beforeprint', byBrowser)
  }, [noted])
  return () => {
    noted()
    ours.current = true
    window.print()
    ours.current = false
  }
}
