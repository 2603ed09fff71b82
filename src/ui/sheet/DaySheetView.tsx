import Printer from 'lucide-react/icons/printer'
import { useCallback, useState } from 'react'
import type { ReactNode } from 'react'
import { serviceDay } from '#domain/time.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { DaySheetPaper } from '#ui/sheet/DaySheetPaper.tsx'
import s from '#ui/sheet/Sheet.module.css'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.paper

/** The sheet of a day to print: names for whoever may read lists beyond the day's (metier.md §8, §9), and the print is noted. */
export function DaySheetView({ top }: { readonly top: ReactNode }) {
  const { day: today } = useNow()
  const mayName = useRight('browse')
  const [typed, type] = useState('')
  const [named, name] = useState(true)
  const day = serviceDay(typed) ?? today
  const note = useNoteAccess()
  const print = useNotedPrint(useCallback(() => note('listExported', { detail: words.noted(day) }), [note, day]))
  return (
    <Panes
      top={top}
      end={
        <Pane label={words.title(day)}>
          <SectionTitle>{words.heading}</SectionTitle>
          <div className={s.tools}>
            <TextField label={words.day} type="date" value={typed === '' ? today : typed} onChange={type} />
            {mayName ? <CheckField label={words.names} checked={named} onChange={name} /> : <p>{words.noNames}</p>}
            <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
          </div>
          <DaySheetPaper day={day} named={mayName && named} />
        </Pane>
      }
    />
  )
}
