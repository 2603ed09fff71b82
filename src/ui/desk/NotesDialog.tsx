import { closeNote, writeNote } from '#desk/writeNote.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import type { PersonId } from '#domain/ids.ts'
import { notesOn } from '#domain/person/notes.ts'
import { serviceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/PersonFields.module.css'
import { useForm } from '#ui/desk/useForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { cautionOf } from '#ui/texts/freeText.ts'
import { nameOf } from '#ui/texts/names.ts'
import { notes as words } from '#ui/texts/notes.ts'

type Fields = { readonly kind: 'note' | 'alert'; readonly text: string; readonly until: string }

const kinds = (['note', 'alert'] as const).map((value) => ({ value, word: words.kinds[value] }))
const empty: Fields = { kind: 'note', text: '', until: '' }
const inFields = ['detailMissing', 'textTooLong', 'noSuchDay', 'periodReversed']

/** What stands in the file and on the card, and one more of them: facts only (metier.md §8). */
export function NotesDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const { day } = useNow()
  const draft = useDraft('note', person)
  const [fields, write] = useForm(draft, empty)
  const gesture = useGesture(onClose, draft)
  useNotedFile(person)
  const step = () => {
    const until = serviceDay(fields.until)
    if (until === undefined && fields.until !== '') return 'noSuchDay'
    return writeNote({ person, text: fields.text, alert: fields.kind === 'alert', ...(until === undefined ? {} : { until }) })
  }
  return (
    <GestureDialog title={words.title(nameOf(register, person))} verb={words.verb} keep={words.keep} {...{ gesture, inFields, step, onClose }}>
      <Alert tone="info">{words.facts}</Alert>
      <Standing person={person} />
      <Segmented label={words.what} options={kinds} value={fields.kind} onChange={(kind) => write({ kind })} />
      <p>{words.meaning[fields.kind]}</p>
      <TextArea
        label={words.text} rows={2} maxLength={200} value={fields.text} onChange={(text) => write({ text })}
        caution={cautionOf(fields.text)} error={gesture.wrong('detailMissing', 'textTooLong')}
      />
      <TextField
        label={words.until} hint={words.untilHint} type="date" optional min={day} value={fields.until} onChange={(until) => write({ until })}
        error={gesture.wrong('noSuchDay', 'periodReversed')}
      />
    </GestureDialog>
  )
}

function Standing({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  return (
    <RowList
      label={words.list}
      items={notesOn(register, person, day)}
      keyOf={({ fact }) => fact.id}
      empty={<p>{words.none}</p>}
      render={({ fact, text, isAlert }) => (
        <div className={s.note}>
          <div>
            <strong>{`${isAlert ? words.alert : words.note} : `}</strong>
            {text}
            <div className={s.rest}>{words.written(agentName(register, fact.agent), fact.day, fact.data.until)}</div>
          </div>
          <Key name={words.closeName(text)} onPress={() => void act(closeNote({ person, note: fact.id }))}>{words.close}</Key>
        </div>
      )}
    />
  )
}
