import { useEffect, useRef } from 'react'
import type { ReactNode } from 'react'
import { useOneForm } from '#ui/mail/useOneForm.ts'
import type { Icon } from '#ui/parts/Icon.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'

export type AddInstructionProps = { readonly word: string; readonly icon: Icon; readonly form: (onClose: () => void) => ReactNode }

/** A key that gives way to its form, and has the focus again once that is closed. */
export function AddInstruction({ word, icon, form }: AddInstructionProps) {
  const { opened, open } = useOneForm()
  const adding = opened === word
  const key = useRef<HTMLButtonElement>(null)
  const added = useRef(false)
  useEffect(() => {
    if (added.current && !adding) key.current?.focus()
    added.current = adding
  }, [adding])
  if (adding) return form(() => open(undefined))
  return (
    <KeyRow>
      <Key ref={key} icon={icon} onPress={() => open(word)}>{word}</Key>
    </KeyRow>
  )
}
