import type { ReactNode } from 'react'
import { useSearchKeys } from '#ui/app/useSearchKeys.ts'
import { SortLost } from '#ui/mail/SortLost.tsx'
import { CopiedList } from '#ui/sheet/CopiedList.tsx'
import { CopyHead } from '#ui/sheet/CopyHead.tsx'
import { CopyLine } from '#ui/sheet/CopyLine.tsx'
import s from '#ui/sheet/Copy.module.css'
import { LineTicks } from '#ui/sheet/LineTicks.tsx'
import { useCopying } from '#ui/sheet/useCopying.ts'
import { Panes } from '#ui/parts/Panes.tsx'

/** Rattrapage: a full sheet in a minute, by keyboard alone, with true times (desk.md §7). */
export function CopyView({ top }: { readonly top: ReactNode }) {
  const copying = useCopying()
  const { whose, form, input } = copying
  useSearchKeys(input)
  return (
    <Panes
      top={top}
      split="report"
      start={
        <div className={s.copy}>
          <CopyHead copying={copying} />
          <CopyLine copying={copying} />
          <SortLost {...copying.losses} />
          {whose !== undefined && <LineTicks key={copying.turn} {...{ whose, copying }} />}
        </div>
      }
      end={<div className={s.list}><CopiedList form={form} line={input} /></div>}
    />
  )
}
