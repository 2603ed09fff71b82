import { useEffect } from 'react'

const isLock = ({ ctrlKey, metaKey, shiftKey, altKey, key }: KeyboardEvent): boolean => (ctrlKey || metaKey) && shiftKey && !altKey && key.toLowerCase() === 'l'

/** Ctrl+Shift+L locks, from wherever the focus is. Ctrl+L alone is the browser's address. */
export const useLockKey = (onLock: () => void): void => {
  useEffect(() => {
    const press = (stroke: KeyboardEvent): void => {
      if (!isLock(stroke)) return
      stroke.preventDefault()
      onLock()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
}
