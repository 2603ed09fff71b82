import type { ReactNode } from 'react'
import { useLocation } from 'wouter'
import type { Period as Days, ServiceDay } from '#domain/time.ts'
import { neighbour, periodAround } from '#ui/figures/period.ts'
import { writePiece } from '#ui/prefect/pieces.ts'
import s from '#ui/prefect/Prefect.module.css'
import { Period } from '#ui/parts/Period.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { prefect as words, prefectPieces } from '#ui/texts/prefect.ts'
import type { PrefectPiece } from '#ui/texts/prefect.ts'

type PrefectBarProps = { readonly period: Days; readonly today: ServiceDay; readonly piece: PrefectPiece; readonly keys?: ReactNode }

/** Which year, which document, and what can be done with it. */
export function PrefectBar({ period, today, piece, keys }: PrefectBarProps) {
  const [, navigate] = useLocation()
  const year = periodAround('year', period.to)
  const go = (step: 1 | -1) => navigate(writePiece(piece, neighbour(year, step)))
  const tabs = prefectPieces.map((id) => ({ id, word: words.pieces.words[id], href: writePiece(id, period) }))
  const open = (id: string) => navigate(writePiece(prefectPieces.find((one) => one === id) ?? 'rapport', period))
  return (
    <div className={s.bar}>
      <Period
        word={year.from.slice(0, 4)} beforeName={words.before} afterName={words.after} onBefore={() => go(-1)}
        onAfter={neighbour(year, 1).from > today ? undefined : () => go(1)}
      />
      <Tabs label={words.pieces.label} tabs={tabs} current={piece} onChoose={open} compact />
      {keys !== undefined && <div className={s.keys}>{keys}</div>}
    </div>
  )
}
