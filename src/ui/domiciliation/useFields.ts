import { useCallback, useState } from 'react'
import { keptIn } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'

const overlaid = <Fields extends object>(from: Fields, contents: FormDraft['contents']): Fields => {
  const typed = Object.entries(from).map(([field, first]: [string, unknown]) => [field, keptIn(contents, field, first)] as const)
  return { ...from, ...Object.fromEntries(typed) }
}

const plain = (fields: object): FormDraft['contents'] => Object.fromEntries(Object.entries(fields))

/** What a form holds as it was typed, kept in its draft, and the way to change some of it. Each field stands in what it begins with. */
export const useFields = <Fields extends object>({ contents, write }: FormDraft, asTheyBegin: () => Fields): readonly [Fields, (changed: Partial<Fields>) => void] => {
  const [from] = useState(asTheyBegin)
  const change = useCallback((changed: Partial<Fields>) => write(plain(changed), plain(from)), [write, from])
  return [overlaid(from, contents), change]
}
