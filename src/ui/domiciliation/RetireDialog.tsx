import { useId } from 'react'
import { endAyantDroit, strikeAyantDroit } from '#desk/addAyantDroit.ts'
import type { PersonId } from '#domain/ids.ts'
import type { AyantDroit } from '#domain/person/who.ts'
import { useAct } from '#ui/app/useAct.ts'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { parts } from '#ui/texts/parts.ts'

const { ayantDroit: words } = gestures

type RetireDialogProps = { readonly person: PersonId; readonly ayantDroit: AyantDroit; readonly onClose: () => void }

/** Since when someone no longer counts: today, or ever. */
export function RetireDialog({ person, ayantDroit: { fact, who = { kinship: 'other' } }, onClose }: RetireDialogProps) {
  const act = useAct()
  const [ends, strikes] = [useId(), useId()]
  const about = { person, ayantDroit: fact.id }
  const retire = (step: ReturnType<typeof endAyantDroit>) => {
    onClose()
    void act(step)
  }
  return (
    <Dialog open title={words.endName(words.name(who))} onClose={onClose} actions={<Key onPress={onClose}>{parts.dialog.close}</Key>}>
      <p id={ends}>{words.ends.text}</p>
      <Key variant="filled" toldBy={ends} onPress={() => retire(endAyantDroit(about))}>{words.ends.key}</Key>
      <p id={strikes}>{words.strikes.text}</p>
      <Key toldBy={strikes} onPress={() => retire(strikeAyantDroit(about))}>{words.strikes.key}</Key>
    </Dialog>
  )
}
