import { useEffect } from 'react'
import { create } from 'zustand'

/** Whether the help stands open: one key of the bar, one of the agent's dialog and `?` open it. */
export const useHelp = create<{ readonly open: boolean }>(() => ({ open: false }))

export const openHelp = (): void => useHelp.setState({ open: true })
export const closeHelp = (): void => useHelp.setState({ open: false })

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

/** `?` opens the help, unless it is typed in a field or a layer is open (desk.md §8). */
export const useHelpKey = (): void => {
  useEffect(() => {
    const press = (stroke: KeyboardEvent) => {
      if (stroke.key !== '?' || stroke.ctrlKey || stroke.metaKey || isTyping(stroke.target) || document.querySelector('dialog[open]') !== null) return
      stroke.preventDefault()
      openHelp()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [])
}
