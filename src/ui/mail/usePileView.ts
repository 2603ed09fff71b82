import { useState } from 'react'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'

export const pileAges = ['0', '1', '3', '6'] as const
/** Months for which mail has waited at least. */
type PileAge = (typeof pileAges)[number]
export type PileShown = 'all' | MailKind | 'toReturn'

/** Which part of the pile is shown. */
export type PileView = { readonly shown: PileShown; readonly age: PileAge; readonly text: string }

/** The kind that a part of the pile is about. */
export const kindOf = ({ shown }: PileView): MailKind | undefined => mailKinds.find((kind) => kind === shown)

/** What is shown of the pile, and how it is changed. */
export const usePileView = () => {
  const [view, setView] = useState<PileView>({ shown: 'all', age: '0', text: '' })
  return { view, show: (part: Partial<PileView>) => setView((before) => ({ ...before, ...part })) }
}
