import { useState } from 'react'
import type { Recorded } from '#desk/record.ts'
import type { Prestation } from '#domain/settings.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { useHouse } from '#ui/app/house.ts'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { settings } from '#ui/texts/settings.ts'
import { prestationWord } from '#ui/texts/words.ts'

type NewPrestationProps = { readonly offered: readonly Prestation[]; readonly onAdd: (added: Prestation) => Promise<Recorded> }

const words = settings.prestations
const icons = Object.entries(words.icons).map(([value, word]) => ({ value, word, icon: prestationIcon(value) }))

/** A prestation of the house's own: a name and a picture. */
export function NewPrestation({ offered, onAdd }: NewPrestationProps) {
  const { opened: { journal } } = useHouse()
  const draft = useDraft('newPrestation')
  const [name, setName] = useKept(draft, 'name', '')
  const [icon, setIcon] = useKept(draft, 'icon', 'hand-heart')
  const [error, setError] = useState<string>()
  useHalfFilled(name !== '')
  const type = (value: string) => {
    setName(value)
    setError(undefined)
  }
  const add = async () => {
    const wrong = faultOf(name, offered)
    if (wrong !== undefined) return setError(wrong)
    // The code stands in clear in the log, and a name may say what people came for: it says nothing (design.md, sealing).
    const recorded = await onAdd({ code: journal.newId(), name: name.trim(), icon })
    if (recorded.ok) draft.drop()
  }
  return (
    <>
      <TextField label={words.name} value={name} error={error} onChange={type} maxLength={40} optional />
      {name !== '' && <Segmented label={words.icon} options={icons} value={icon} onChange={setIcon} />}
      <ResumedDraft draft={draft} />
      <KeyRow>
        <Key onPress={() => void add()}>{words.add}</Key>
      </KeyRow>
    </>
  )
}

const faultOf = (name: string, offered: readonly Prestation[]): string | undefined => {
  const plain = (text: string) => text.trim().toLocaleLowerCase('fr')
  if (plain(name) === '') return words.missing
  return offered.some((one) => plain(prestationWord(one)) === plain(name)) ? words.taken : undefined
}
