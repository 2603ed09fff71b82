import { useEffect, useRef } from 'react'
import { createBurst } from '#ui/app/createBurst.ts'
import { useOpenCard } from '#ui/app/useOpenCard.ts'

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement

const isField = (target: EventTarget | null): target is Field =>
  target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement

// By the element's own setter: React takes a value that went through its own for one that it knows.
const putBack = (field: Field, value: string): void => {
  if (field.value === value) return
  const { prototype } = field instanceof HTMLInputElement ? HTMLInputElement : field instanceof HTMLSelectElement ? HTMLSelectElement : HTMLTextAreaElement
  Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
  field.dispatchEvent(new Event(field instanceof HTMLSelectElement ? 'change' : 'input', { bubbles: true }))
}

/** A card that is scanned anywhere on the screen opens its person's; what it wrote in a field is taken out again, and its Enter submits nothing. */
export const useCardBurst = (): void => {
  const open = useOpenCard()
  const latest = useRef(open)
  useEffect(() => {
    latest.current = open
  }, [open])
  useEffect(() => {
    const burst = createBurst((target) => (isField(target) ? target.value : undefined))
    const press = (stroke: KeyboardEvent): void => {
      const read = burst.press(stroke)
      if (read === undefined) return
      stroke.preventDefault()
      stroke.stopImmediatePropagation()
      for (const [field, value] of read.before) if (isField(field)) putBack(field, value)
      void latest.current(read.code).catch(() => undefined)
    }
    window.addEventListener('keydown', press, true)
    return () => window.removeEventListener('keydown', press, true)
  }, [])
}
