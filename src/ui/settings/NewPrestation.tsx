import type { Recorded } from '#desk/record.ts'
import type { Prestation } from '#domain/settings.ts'
import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { useNewOffer } from '#ui/settings/useNewOffer.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { settings } from '#ui/texts/settings.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

type NewPrestationProps = { readonly offered: readonly Prestation[]; readonly onAdd: (added: Prestation) => Promise<Recorded> }

const words = settings.prestations
const icons = Object.entries(words.icons).map(([value, word]) => ({ value, word, icon: prestationIcon(value) }))

/** A prestation of the house's own: a name and a picture. */
export function NewPrestation({ offered, onAdd }: NewPrestationProps) {
  const draft = useDraft('newPrestation')
  const [icon, setIcon] = useKept(draft, 'icon', 'hand-heart')
  const { name, error, type, add } = useNewOffer(draft, { taken: offered.map(prestationWord), words, onAdd: (named) => onAdd({ ...named, icon }) })
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
