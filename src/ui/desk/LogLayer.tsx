import { moveAct } from '#desk/moveAct.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useNow } from '#ui/app/useNow.ts'
import { WhenFields, whenCodes } from '#ui/desk/WhenFields.tsx'
import { writtenAt } from '#ui/desk/logLine.ts'
import type { LogLine } from '#ui/desk/logLine.ts'
import { useForm } from '#ui/desk/useForm.ts'
import { whenForm, whenIn } from '#ui/desk/whenForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { TextArea } from '#ui/parts/TextArea.tsx'
import { dayLogWords } from '#ui/texts/dayLog.ts'
import { person } from '#ui/texts/person.ts'
import { cautionOf } from '#ui/texts/freeText.ts'

/** What is asked about a line before it is written. */
export type Asked = { readonly layer: 'withdraw' | 'move'; readonly line: LogLine } | undefined
type LayerProps = { readonly line: LogLine; readonly onClose: () => void }

const { move } = person
const { withdraw } = dayLogWords

// What is typed about a line goes with whom it is about.
const useLineDraft = (form: string, { standing }: LogLine) => useDraft(form, standing.find((fact) => fact.person !== undefined)?.person, standing[0]?.id)

/** The form over the journal, when one is asked for. */
export function LogLayer({ asked, onClose }: { readonly asked: Asked; readonly onClose: () => void }) {
  if (asked === undefined) return null
  return asked.layer === 'move' ? <MoveDialog line={asked.line} onClose={onClose} /> : <WithReason line={asked.line} onClose={onClose} />
}

function WithReason({ line, onClose }: LayerProps) {
  const draft = useLineDraft('withdrawLine', line)
  const gesture = useGesture(onClose, draft)
  const [reason, write] = useKept(draft, 'reason', '')
  const step = () => withdrawTap({ facts: line.standing.map(({ id }) => id), reason })
  return (
    <GestureDialog title={withdraw.title(line.what)} verb={withdraw.verb} keep={withdraw.keep} danger inFields={['textTooLong']} {...{ gesture, step, onClose }}>
      <p>{withdraw.trace}</p>
      <TextArea label={withdraw.reason} optional maxLength={200} value={reason} caution={cautionOf(reason)} onChange={write} error={gesture.wrong('textTooLong')} />
    </GestureDialog>
  )
}

function MoveDialog({ line, onClose }: LayerProps) {
  const { day: today } = useNow()
  const { day = today, at } = writtenAt(line)
  const draft = useLineDraft('moveLine', line)
  const gesture = useGesture(onClose, draft)
  const [form, write] = useForm(draft, whenForm(day, at))
  const step = () => {
    const when = whenIn(form)
    return typeof when === 'string' ? when : moveAct({ facts: line.standing.map(({ id }) => id), when })
  }
  return (
    <GestureDialog title={move.title(line.what)} verb={move.verb} keep={move.keep} inFields={whenCodes} {...{ gesture, step, onClose }}>
      <p>{move.trace}</p>
      <WhenFields {...{ form, write, gesture }} latest={today} />
    </GestureDialog>
  )
}
