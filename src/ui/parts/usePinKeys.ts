import { useEffect, useEffectEvent } from 'react'

export const pinLength = 6

type PinKeys = { readonly value: string; readonly onChange: (value: string) => void; readonly off: boolean }

const isTyping = (target: EventTarget | null): boolean => target instanceof HTMLElement && target.matches('input, textarea, select')

const isBare = ({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean => !ctrlKey && !metaKey && !altKey

/** Digits from wherever they come: the keys on screen, a keyboard without a click first, a paste. Six pasted ones replace what was there. */
export const usePinKeys = ({ value, onChange, off }: PinKeys) => {
  const type = (text: string): void => {
    const digits = text.replaceAll(/\D/g, '')
    const next = digits.length === pinLength ? digits : value + digits
    // A telephone number left in the clipboard is no try.
    if (!off && digits !== '' && next.length <= pinLength) onChange(next)
  }
  const erase = (): void => {
    if (!off) onChange(value.slice(0, -1))
  }
  // The keys listen as the page is written: the first digit after a wait was for a moment still refused.
  const press = useEffectEvent((stroke: KeyboardEvent): void => {
    if (!isBare(stroke) || isTyping(stroke.target)) return
    if (/^\d$/.test(stroke.key)) type(stroke.key)
    else if (stroke.key === 'Backspace') erase()
    else return
    stroke.preventDefault()
  })
  const paste = useEffectEvent((pasted: ClipboardEvent): void => {
    pasted.preventDefault()
    type(pasted.clipboardData?.getData('text') ?? '')
  })
  useEffect(() => {
    const left = new AbortController()
    window.addEventListener('keydown', (stroke) => press(stroke), left)
    window.addEventListener('paste', (pasted) => paste(pasted), left)
    return () => left.abort()
  }, [])
  return { type, erase }
}
