import { useEffect } from 'react'
import { create } from 'zustand'

// A store and not a state: what it changes is painted before the browser takes its picture of the page.
const useSheet = create<{ readonly printing: boolean }>(() => ({ printing: false }))

const lay = () => useSheet.setState({ printing: true })
const take = () => useSheet.setState({ printing: false })

/** The sheet is made when it is printed, by our key or by the browser's own. */
export const usePrinting = (): { readonly printing: boolean; readonly print: () => void } => {
  useEffect(() => {
    window.addEventListener('beforeprint', lay)
    window.addEventListener('afterprint', take)
    return () => {
      window.removeEventListener('beforeprint', lay)
      window.removeEventListener('afterprint', take)
      take()
    }
  }, [])
  const printing = useSheet((sheet) => sheet.printing)
  const print = () => {
    lay()
    setTimeout(() => window.print())
  }
  return { printing, print }
}
