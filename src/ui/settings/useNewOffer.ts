import { useState } from 'react'
import type { Recorded } from '#desk/record.ts'
import { useHouse } from '#ui/app/house.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'

type Named = { readonly code: string; readonly name: string }

type Offered = {
  /** The words of those that the house has. */
  readonly taken: readonly string[]
  readonly words: { readonly missing: string; readonly taken: string }
  readonly onAdd: (added: Named) => Promise<Recorded>
}

const plain = (text: string): string => text.trim().toLocaleLowerCase('fr')

const faultOf = (name: string, { taken, words }: Offered): string | undefined => {
  if (plain(name) === '') return words.missing
  return taken.some((word) => plain(word) === plain(name)) ? words.taken : undefined
}

/** The name of something that the house adds to what it offers: refused empty or twice, kept as a draft until it is added. */
export const useNewOffer = (draft: FormDraft, offered: Offered) => {
  const { opened: { journal } } = useHouse()
  const [name, setName] = useKept(draft, 'name', '')
  const [error, setError] = useState<string>()
  useHalfFilled(name !== '')
  const type = (value: string) => {
    setName(value)
    setError(undefined)
  }
  const add = async () => {
    const wrong = faultOf(name, offered)
    if (wrong !== undefined) return setError(wrong)
    // The code stands in clear in the log, and a name may say what people came for, or why they were sent: it says nothing (design.md, sealing).
    const recorded = await offered.onAdd({ code: journal.newId(), name: name.trim() })
    if (recorded.ok) draft.drop()
  }
  return { name, error, type, add }
}
