import { useCallback } from 'react'
import { noteExport } from '#desk/noteExport.ts'
import type { WrittenSheet } from '#exports/xlsx/sheets.ts'
import { writeXlsx } from '#exports/xlsx/writeXlsx.ts'
import { handOver, tellHanded } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import { copyDocument } from '#ui/figures/copyDocument.ts'
import { usePrinting } from '#ui/app/usePrinting.ts'
import { prefect as words } from '#ui/texts/prefect.ts'

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

type Piece = { readonly file: string; readonly what: string }

/** The ways out of a document: each is a fact of the journal, by which the report to the prefect counts as done (decisions/0034). */
export const usePieceFiles = ({ file, what }: Piece) => {
  const house = useHouse()
  const { record } = house
  const noted = useCallback(() => { void record(noteExport({ what, file: words.printed(file) })) }, [record, what, file])
  const { printing, print } = usePrinting(noted)
  const save = async (sheets: readonly WrittenSheet[]) => {
    const name = `${file}.xlsx`
    tellHanded(await handOver(house, { name, type: xlsx, bytes: writeXlsx(sheets), what }), words.exported(name))
  }
  const copy = (text: string) => void copyDocument(text, words, () => void record(noteExport({ what, file: words.pasted(file) })))
  return { printing, print, save, copy }
}
