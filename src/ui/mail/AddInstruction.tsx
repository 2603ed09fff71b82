import { useEffect, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import type { Icon } from '#ui/parts/Icon.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'

type AddInstructionProps = { readonly word: string; readonly icon: Icon; readonly form: (onClose: () => void) => ReactNode }

/** A key that gives way to its form, and has the focus again once that is closed. */
export function AddInstruction({ word, icon, form }: AddInstructionProps) {
  const [adding, setAdding] = useState(false)
  const key = useRef<HTMLButtonElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (added.current && !adding) key.current?.focus()
    added.current = adding
  }, [adding])
  if (adding) return form(() => setAdding(false))
  return (
    <KeyRow>
      <Key ref={key} icon={icon} onPress={() => setAdding(true)}>{word}</Key>
    </KeyRow>
  )
}
