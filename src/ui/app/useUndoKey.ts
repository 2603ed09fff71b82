import { useEffect } from 'react'
import { useUndo } from '#ui/app/useAct.ts'

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLTextAreaElement || (target instanceof HTMLInputElement && target.value !== '')

const isUndo = (event: KeyboardEvent): boolean => (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z'

/** Ctrl+Z takes the last tap back; in a field that holds text it stays the field's own. */
export const useUndoKey = (): void => {
  const undo = useUndo()
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!isUndo(event) || isTyping(event.target) || document.querySelector('dialog[open]') !== null) return
      event.preventDefault()
      // Held down, it would empty the bar.
      if (!event.repeat) void undo()
    }
    document.addEventListener('keydown', press)
    return () => {
      document.removeEventListener('keydown', press)
    }
  }, [undo])
}
