import { useCallback, useEffect, useState } from 'react'
import { writeCsv } from '#exports/csv/writeCsv.ts'
import { isOut, saveFile } from '#ui/app/saveFile.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import type { LeavingList } from '#ui/retention/leaving.ts'
import type { Erasure } from '#ui/retention/useErasure.ts'
import { notOut } from '#ui/texts/notOut.ts'
import { retention } from '#ui/texts/retention.ts'

type EraseKeysProps = { readonly list: LeavingList; readonly erasure: Pick<Erasure, 'ask'> & { readonly onListed: () => void }; readonly blocked: string | undefined; readonly onClose: () => void }

const { erase: words, columns, paper } = retention

/** The list leaves on paper or in a file, noted; then the erasure may be asked for. */
export function EraseKeys({ list: { goes, stays, waits }, erasure: { onListed, ask }, blocked, onClose }: EraseKeysProps) {
  const { day } = useNow()
  const note = useNoteAccess()
  // Whoever prints with the browser's own key has printed it too.
  useEffect(() => {
    window.addEventListener('afterprint', onListed)
    return () => window.removeEventListener('afterprint', onListed)
  }, [onListed])
  const print = useNotedPrint(useCallback(() => note('listExported', { detail: words.print }), [note]))
  const [told, tell] = useState<string>()
  const save = async () => {
    const lines = goes.map(({ name, number, last, why }) => [name, number, last, why])
    const way = await saveFile({ name: paper.file(day), type: 'text/csv;charset=utf-8', bytes: writeCsv([[columns.name, columns.number, columns.last, columns.why], ...lines]) })
    tell(isOut(way) ? undefined : notOut[way])
    if (!isOut(way)) return
    note('listExported', { detail: paper.file(day) })
    onListed()
  }
  return (
    <>
      {told !== undefined && <Alert tone="info" urgent>{told}</Alert>}
      <Key onPress={onClose}>{words.keep}</Key>
      <Key onPress={() => void save()} disabled={goes.length === 0}>{words.save}</Key>
      <Key onPress={() => { print(); onListed() }} disabled={goes.length === 0}>{words.print}</Key>
      <Key variant="danger" reason={blocked} onPress={ask}>{words.verb(goes.length || (waits > 0 ? 0 : stays.length))}</Key>
    </>
  )
}
