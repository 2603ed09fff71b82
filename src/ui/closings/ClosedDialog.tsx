import { useCallback, useState } from 'react'
import Printer from 'lucide-react/icons/printer'
import { standingClosing } from '#domain/closings/closings.ts'
import type { Closing } from '#domain/closings/closings.ts'
import { changesSince } from '#domain/closings/afterClosing.ts'
import { closedFile, closedFileName } from '#exports/reports/closedFiles.ts'
import type { ClosedEnding } from '#exports/reports/closedFiles.ts'
import { handOver, tellHanded } from '#ui/app/handOver.ts'
import { useHouse, useRegister } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { ChangesPaper, ClosedPaper } from '#ui/closings/ClosedPaper.tsx'
import s from '#ui/closings/Closings.module.css'
import { closedWords } from '#ui/closings/closedWords.ts'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { closings } from '#ui/texts/closings.ts'
import { parts } from '#ui/texts/parts.ts'

const { document: words, withdraw } = closings

const types: Readonly<Record<ClosedEnding, string>> = {
  csv: 'text/csv;charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', json: 'application/json',
}
const endings = ['csv', 'xlsx', 'json'] as const
const names: Readonly<Record<ClosedEnding, string>> = { csv: words.csvName, xlsx: words.xlsxName, json: words.jsonName }

/** A closing as it will be on paper, with its files; what stands is taken back from here. */
export function ClosedDialog({ closing, onClose }: { readonly closing: Closing; readonly onClose: () => void }) {
  const house = useHouse()
  const register = useRegister()
  const note = useNoteAccess()
  const [withdrawing, withdrawIt] = useState(false)
  const title = words.title(closing.period)
  const print = useNotedPrint(useCallback(() => note('listExported', { detail: title }), [note, title]))
  const stands = standingClosing(register, closing.period)?.fact.id === closing.fact.id
  const changes = stands ? changesSince(register, closing.period) : []
  const save = async (ending: ClosedEnding) => {
    const name = closedFileName(closing, ending)
    tellHanded(await handOver(house, { name, type: types[ending], bytes: closedFile(closing, closedWords(closing), ending), what: 'periodClosed' }), words.exported(name))
  }
  if (withdrawing) return <WithdrawDialog fact={closing.fact.id} what={withdraw.what} verb={withdraw.verb} onClose={onClose} />
  const actions = (
    <>
      <Key onPress={onClose}>{parts.dialog.close}</Key>
      <Key icon={Printer} variant="filled" onPress={print}>{words.print}</Key>
    </>
  )
  return (
    <Dialog open wide="sheet" title={title} onClose={onClose} actions={actions}>
      <div className={s.body}>
        <KeyRow>
          {endings.map((ending) => <Key key={ending} name={names[ending]} onPress={() => void save(ending)}>{words[ending]}</Key>)}
          {stands && <Key variant="danger" onPress={() => withdrawIt(true)}>{withdraw.verb}</Key>}
        </KeyRow>
        {changes.length > 0 && <ChangesPaper closing={closing} changes={changes} />}
        <ClosedPaper closing={closing} />
      </div>
    </Dialog>
  )
}
