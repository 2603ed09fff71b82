import { useLayoutEffect, useRef } from 'react'
import { flushSync } from 'react-dom'
import { create } from 'zustand'

// A store and not a state: what it changes is painted before the browser takes its picture of the page.
const useSheet = create<{ readonly printing: boolean }>(() => ({ printing: false }))

const lay = () => flushSync(() => useSheet.setState({ printing: true }))
const take = () => useSheet.setState({ printing: false })

// One document gives its place to another one while it is printed: the sheet goes on.
let documents = 0
const takeIfNone = () => { if (documents === 0) take() }

/** Whether a sheet is being made: what is shown a moment late elsewhere is then shown at once. */
export const useIsPrinted = (): boolean => useSheet((sheet) => sheet.printing)

// A dialog that shows a sheet of its own is what the browser prints: the room behind it is not, and was not.
const hasOwnSheet = (): boolean => document.querySelector('dialog[open] [data-print-sheet]') !== null

/** The sheet is made when it is printed, by our key or by the browser's own. `noted` is told of each print. */
export const usePrinting = (noted: () => void): { readonly printing: boolean; readonly print: () => void } => {
  const ours = useRef(false)
  // As the sheet itself is entitled: it is of what is asked, and the screen may be a moment late.
  const told = useRef(noted)
  useLayoutEffect(() => { told.current = noted }, [noted])
  // Before the page is painted: a document that is printed as soon as it comes is heard.
  useLayoutEffect(() => {
    const byBrowser = () => {
      if (hasOwnSheet()) return
      lay()
      if (!ours.current) told.current()
    }
    window.addEventListener('beforeprint', byBrowser)
    window.addEventListener('afterprint', take)
    documents += 1
    return () => {
      window.removeEventListener('beforeprint', byBrowser)
      window.removeEventListener('afterprint', take)
      documents -= 1
      queueMicrotask(takeIfNone)
    }
  }, [])
  const printing = useIsPrinted()
  const print = () => {
    lay()
    told.current()
    setTimeout(() => {
      ours.current = true
      window.print()
      ours.current = false
    })
  }
  return { printing, print }
}
