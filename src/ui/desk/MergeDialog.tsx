import { mergePeople } from '#desk/mergePeople.ts'
import { hasDecisions } from '#domain/domiciliation/decisions.ts'
import { isUuid, personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import { bornApart } from '#domain/person/bornApart.ts'
import { isKnown, whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import { useRegister } from '#ui/app/house.ts'
import { useDraft } from '#ui/app/useDraft.ts'
import { useNotedFile } from '#ui/app/useNotedFile.ts'
import { MergeFaces } from '#ui/desk/MergeFaces.tsx'
import { MergeFound } from '#ui/desk/MergeFound.tsx'
import s from '#ui/desk/PersonFields.module.css'
import { useForm } from '#ui/desk/useForm.ts'
import { GestureDialog } from '#ui/domiciliation/GestureDialog.tsx'
import { useGesture } from '#ui/domiciliation/useGesture.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { merge as words } from '#ui/texts/merge.ts'
import { nameOf } from '#ui/texts/names.ts'

type Fields = { readonly other: string; readonly keeps: 'this' | 'other'; readonly sure: boolean }

const inFields = ['otherFileMissing']
const empty: Fields = { other: '', keeps: 'this', sure: false }

const isFollowed = (register: Register, person: PersonId): boolean => hasDecisions(register, person) || whoIs(register, person).boxNumber !== undefined

// The file by whose name and number they are known: a new one that was opened by mistake gives way, wherever the merge begins.
const proposed = (register: Register, person: PersonId, other: PersonId): Fields['keeps'] => (!isFollowed(register, person) && isFollowed(register, other) ? 'other' : 'this')

// As the draft has it: whoever was chosen may have been merged or erased since.
const useOther = ({ other }: Fields): PersonId | undefined => {
  const register = useRegister()
  const chosen = isUuid(other) ? personId(other) : undefined
  return chosen !== undefined && isKnown(register, chosen) ? chosen : undefined
}

/** Two files turn out to be one person's: the other is looked for, both are read side by side, and one of them is kept (desk.md §3). */
export function MergeDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const register = useRegister()
  const draft = useDraft('merge', person)
  const [fields, write] = useForm(draft, empty)
  const gesture = useGesture(onClose, draft)
  const other = useOther(fields)
  useNotedFile(person)
  useNotedFile(other)
  const step = () => {
    if (other === undefined) return 'otherFileMissing'
    const [kept, absorbed] = fields.keeps === 'this' ? [person, other] : [other, person]
    return mergePeople({ kept, absorbed, ...(fields.sure ? { otherBirth: true } : {}) })
  }
  const change = (typed: Partial<Fields>) => {
    gesture.forget()
    write(typed)
  }
  const verb = other === undefined ? words.verbAlone : words.verb(nameOf(register, person), nameOf(register, other))
  return (
    <GestureDialog wide title={words.title(nameOf(register, person))} verb={verb} keep={words.leave} inFields={inFields} {...{ gesture, step, onClose }}>
      {other === undefined
        ? <><p>{words.meaning}</p><MergeFound person={person} error={gesture.wrong('otherFileMissing')} onChoose={(found) => change({ other: found, keeps: proposed(register, person, found) })} /></>
        : <Chosen {...{ person, other, fields }} write={change} />}
    </GestureDialog>
  )
}

type ChosenProps = { readonly person: PersonId; readonly other: PersonId; readonly fields: Fields; readonly write: (typed: Partial<Fields>) => void }

function Chosen({ person, other, fields: { keeps, sure }, write }: ChosenProps) {
  const register = useRegister()
  const [mine, theirs] = [whoIs(register, person), whoIs(register, other)]
  const options = [
    { value: 'this', word: words.keep(nameOf(register, person), mine.number) }, { value: 'other', word: words.keep(nameOf(register, other), theirs.number) },
  ] as const
  return (
    <div className={s.stack}>
      {bornApart(mine, theirs) && (
        <>
          <Alert tone="warn">{words.bornApart}</Alert>
          <CheckField label={words.sure} checked={sure} onChange={(now) => write({ sure: now })} />
        </>
      )}
      <p>{words.which}</p>
      <Segmented label={words.which} options={options} value={keeps} onChange={(kept) => write({ keeps: kept })} />
      <MergeFaces pair={[person, other]} />
      <p>{words.kept(nameOf(register, keeps === 'this' ? person : other))}</p>
      <p className={s.rest}>{words.back}</p>
      <Key variant="quiet" onPress={() => write(empty)}>{words.another}</Key>
    </div>
  )
}
