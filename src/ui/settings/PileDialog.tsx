import type { PersonId } from '#domain/ids.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { usePileCount } from '#ui/settings/usePileCount.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { domifa } from '#ui/texts/domifa.ts'
import { nameOf } from '#ui/texts/names.ts'

const words = domifa.pile

/** What lies there for somebody, kind by kind, written as the correction of a stocktake. */
export function PileDialog({ person, onClose }: { readonly person: PersonId; readonly onClose: () => void }) {
  const name = useAnswer(nameOf, person)
  const { draft, shown, count, refused, note } = usePileCount(person, onClose)
  const actions = (
    <>
      <ResumedDraft draft={draft} />
      <Key onPress={onClose}>{words.cancel}</Key>
      <Key variant="filled" onPress={() => void note()}>{words.go}</Key>
    </>
  )
  return (
    <Dialog open title={words.of(name)} onClose={onClose} actions={actions}>
      {mailKinds.map((kind) => (
        <Stepper key={kind} label={words.kinds[kind]} value={shown(kind)} onChange={(n) => count(kind, n)} />
      ))}
      <Alert tone="warn" reserve>{refused}</Alert>
    </Dialog>
  )
}
