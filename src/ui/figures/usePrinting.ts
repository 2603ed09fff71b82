import { useEffect, useRef } from 'react'
import { create } from 'zustand'

// A store and not a state: what it changes is painted before the browser takes its picture of the page.
const useSheet = create<{ readonly printing: boolean }>(() => ({ printing: false }))

const lay = () => useSheet.setState({ printing: true })
const take = () => useSheet.setState({ printing: false })

// A dialog that shows a sheet of its own is what the browser prints: the room behind it is not, and was not.
const hasOwnSheet = (): boolean => document.querySelector('dialog[open] [data-print-sheet]') !== null

/** The sheet is made when it is printed, by our key or by the browser's own. `noted` is told of each print. */
export const usePrinting = (noted: () => void): { readonly printing: boolean; readonly print: () => void } => {
  const ours = useRef(false)
  useEffect(() => {
    const byBrowser = () => {
      if (hasOwnSheet()) return
      if (!ours.current) noted()
      lay()
    }
    window.addEventListener('beforeprint', byBrowser)
    return () => window.removeEventListener('beforeprint', byBrowser)
  }, [noted])
  useEffect(() => {
    window.addEventListener('afterprint', take)
    return () => {
      window.removeEventListener('afterprint', take)
      take()
    }
  }, [])
  const printing = useSheet((sheet) => sheet.printing)
  const print = () => {
    noted()
    lay()
    setTimeout(() => {
      ours.current = true
      window.print()
      ours.current = false
    })
  }
  return { printing, print }
}
