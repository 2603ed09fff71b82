import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import { DocumentBar } from '#ui/figures/DocumentBar.tsx'
import { periodAround } from '#ui/figures/period.ts'
import { ReadingChoice } from '#ui/figures/ReadingChoice.tsx'
import { readReading, withReading } from '#ui/figures/reading.ts'
import { writePiece } from '#ui/prefect/pieces.ts'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { prefect as words, prefectPieces } from '#ui/texts/prefect.ts'
import type { PrefectPiece } from '#ui/texts/prefect.ts'

type PrefectBarProps = { readonly period: Days; readonly today: ServiceDay; readonly piece: PrefectPiece; readonly keys?: ReactNode; /** What follows the address of a document that has a version for outside. */ readonly search?: string }

/** Which year, which document, and what can be done with it. */
export function PrefectBar({ period, today, piece, keys, search }: PrefectBarProps) {
  const [, navigate] = useLocation()
  const tabs = prefectPieces.map((id) => ({ id, word: words.pieces.words[id], href: writePiece(id, period) }))
  const open = (id: string) => navigate(writePiece(prefectPieces.find((one) => one === id) ?? 'rapport', period))
  return (
    <DocumentBar
      year={periodAround('year', period.to)} today={today} words={words} onGo={(year) => navigate(withReading(writePiece(piece, year), readReading(search ?? '')))}
      choice={<><Tabs label={words.pieces.label} tabs={tabs} current={piece} onChoose={open} compact />{search !== undefined && <ReadingChoice search={search} />}</>} keys={keys}
    />
  )
}
