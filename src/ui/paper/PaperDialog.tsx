import { useCallback } from 'react'
import Printer from 'lucide-react/icons/printer'
import type { PersonId } from '#domain/ids.ts'
import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer, useRegister } from '#ui/app/house.ts'
import { useNoteAccess } from '#ui/app/useNoteAccess.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNotedPrint } from '#ui/app/useNotedPrint.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/paper/PaperDialog.module.css'
import { PaperSheet } from '#ui/paper/PaperSheet.tsx'
import { usePaper } from '#ui/paper/usePaper.ts'
import type { Writing } from '#ui/paper/usePaper.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { paper as words, paperWords } from '#ui/texts/paper.ts'
import type { PaperName } from '#ui/texts/paper.ts'

type PaperDialogProps = {
  readonly person: PersonId
  /** What is shown first. */
  readonly first?: PaperName
  readonly onClose: () => void
}

/** What can be printed about a person: chosen, read as it will be on paper, then printed. */
export function PaperDialog({ person, first = 'request', onClose }: PaperDialogProps) {
  const register = useRegister()
  const { day } = useNow()
  const writing = usePaper(person, first)
  const { draft, fields, write, offered, paper } = writing
  const note = useNoteAccess()
  useNotedFile(person)
  const detail = paper === undefined ? undefined : paperWords[fields.name]
  const print = useNotedPrint(useCallback(() => {
    if (detail !== undefined) note('fileExported', { person, detail })
  }, [note, person, detail]))
  const actions = (
    <>
      <ResumedDraft draft={draft} />
      <Key onPress={onClose}>{words.close}</Key>
      <Key icon={Printer} variant="filled" reason={paper === undefined ? words.notYet : undefined} onPress={print}>{words.print}</Key>
    </>
  )
  return (
    <Dialog open wide="sheet" title={words.title(nameOf(register, person))} onClose={onClose} actions={actions}>
      <div className={s.columns}>
        <div className={s.asked}>
          <SelectField
            label={words.which} hint={words.whichHint} options={offered.map((value) => ({ value, word: paperWords[value] }))}
            value={fields.name} onChange={(name) => write({ name })}
          />
          <Questions {...writing} />
          <Incomplete />
          {paper?.caution !== undefined && <Alert tone="warn">{paper.caution}</Alert>}
        </div>
        {paper !== undefined && <PaperSheet paper={paper} day={day} />}
      </div>
    </Dialog>
  )
}

/** What the register does not know. */
function Questions({ fields: { name, payer, reference, from, to }, write, paper }: Writing) {
  if (name === 'payer') {
    return (
      <>
        <TextField label={words.payer} value={payer} onChange={(next) => write({ payer: next })} maxLength={200} optional />
        <TextField label={words.reference} value={reference} onChange={(next) => write({ reference: next })} maxLength={200} optional />
      </>
    )
  }
  if (name !== 'contacts') return null
  return (
    <>
      <TextField label={words.from} type="date" value={from} onChange={(next) => write({ from: next })} />
      <TextField label={words.to} type="date" value={to} onChange={(next) => write({ to: next })} error={paper === undefined ? words.noPeriod : undefined} />
    </>
  )
}

const needed: readonly (keyof Letterhead)[] = ['organisation', 'address', 'town', 'signatory', 'court']

/** A letterhead with a hole prints a hole: said before, on the screen alone. */
function Incomplete() {
  const letterhead = useAnswer((register) => settingsOf(register).letterhead, '')
  const missing = needed.filter((line) => letterhead[line] === '')
  return missing.length === 0 ? null : <Alert tone="warn">{words.incomplete(missing)}</Alert>
}
