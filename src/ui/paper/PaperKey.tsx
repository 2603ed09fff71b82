import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { useRight } from '#ui/app/useRole.ts'
import { PaperDialog } from '#ui/paper/PaperDialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { paper as words } from '#ui/texts/paper.ts'
import type { PaperName } from '#ui/texts/paper.ts'

/** The way to the documents of a file, for whoever keeps files. */
export function PaperKey({ person, first, word = words.key }: { readonly person: PersonId; readonly first?: PaperName; readonly word?: string }) {
  const [open, show] = useState(false)
  if (!useRight('files')) return null
  return (
    <>
      <Key icon={Printer} onPress={() => show(true)}>{word}</Key>
      {open && <PaperDialog person={person} {...(first === undefined ? {} : { first })} onClose={() => show(false)} />}
    </>
  )
}
