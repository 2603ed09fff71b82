import { createContext, useContext, useEffect } from 'react'

/** Opens the help of the desk that stands on the screen; each agent's desk has its own. */
export const HelpContext = createContext<() => void>(() => undefined)

/** What a key of the bar, or one of the agent's dialog, does. */
export const useOpenHelp = (): (() => void) => useContext(HelpContext)

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && target.matches('input:not([type=radio], [type=checkbox]), textarea, select')

/** `?` opens the help, unless it is typed in a field or a layer is open (desk.md §8). */
export const useHelpKey = (open: () => void): void => {
  useEffect(() => {
    const press = (stroke: KeyboardEvent) => {
      if (stroke.key !== '?' || stroke.ctrlKey || stroke.metaKey || isTyping(stroke.target) || document.querySelector('dialog[open]') !== null) return
      stroke.preventDefault()
      open()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [open])
}
