import { useLayoutEffect, useRef } from 'react'
import { create } from 'zustand'
import { drawAtOnce } from '#ui/app/drawAtOnce.ts'

// A store and not a state: what it changes is painted before the browser takes its picture of the page.
const useSheet = create<{ readonly printing: boolean }>(() => ({ printing: false }))

/** Whether a sheet is being made: what is shown a moment late elsewhere is then shown at once. */
export const useIsPrinted = (): boolean => useSheet((sheet) => sheet.printing)

// What each document of the page is noted as, by the sheet that it lays.
const documents = new Set<{ readonly current: () => void }>()
let ours = false

// The screen may be a moment late, the sheet is not: to lay it may put another document in the place of the one whose key was pressed.
const lay = (): void => {
  drawAtOnce(() => useSheet.setState({ printing: true }))
  if (!ours) for (const noted of documents) noted.current()
}

const take = (): void => useSheet.setState({ printing: false })

// A dialog that shows a sheet of its own is what the browser prints: the room behind it is not, and was not.
const hasOwnSheet = (): boolean => document.querySelector('dialog[open] [data-print-sheet]') !== null

const byBrowser = (): void => {
  if (!hasOwnSheet()) lay()
}

// By the time it is asked, one document may have given its place to another one: the sheet goes on.
const leave = (): void => {
  if (documents.size > 0) return
  window.removeEventListener('beforeprint', byBrowser)
  window.removeEventListener('afterprint', take)
  take()
}

const print = (): void => {
  lay()
  setTimeout(() => {
    ours = true
    window.print()
    ours = false
  })
}

/** The sheet is made when it is printed, by our key or by the browser's own. `noted` is told of each print. */
export const usePrinting = (noted: () => void): { readonly printing: boolean; readonly print: () => void } => {
  const told = useRef(noted)
  // Before the page is painted: a document that is printed as soon as it comes is heard.
  useLayoutEffect(() => { told.current = noted }, [noted])
  useLayoutEffect(() => {
    documents.add(told)
    window.addEventListener('beforeprint', byBrowser)
    window.addEventListener('afterprint', take)
    return () => {
      documents.delete(told)
      queueMicrotask(leave)
    }
  }, [])
  return { printing: useIsPrinted(), print }
}
