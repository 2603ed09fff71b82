import ShowerHead from 'lucide-react/icons/shower-head'
import WashingMachine from 'lucide-react/icons/washing-machine'
import { Suspense, useState } from 'react'
import { changeSettings } from '#desk/changeSettings.ts'
import type { Place } from '#domain/washroom/words.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer, useHouse } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { useAct } from '#ui/app/useAct.ts'
import s from '#ui/settings/Settings.module.css'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { washPlaces as words } from '#ui/texts/washPlaces.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const WashPlaceDialog = later(async () => (await import('#ui/settings/WashPlaceDialog.tsx')).WashPlaceDialog)

const fresh = (code: string): Place => ({ code, name: '', kind: 'cabin', prestation: 'shower', minutes: 20 })

/** The cabins and machines of the house: described, added, taken away. */
export function WashPlacesPane() {
  const places = useAnswer((register) => settingsOf(register).places, '')
  const { journal } = useHouse().opened
  const act = useAct()
  const [edited, edit] = useState<Place>()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.hint}</p>
      <RowList
        label={words.title} items={places} keyOf={({ code }) => code} empty={<EmptyState icon={ShowerHead}>{words.none}</EmptyState>}
        render={(place) => <PlaceRow place={place} onEdit={() => edit(place)} onRemove={() => void act(changeSettings({ places: places.filter(({ code }) => code !== place.code) }))} />}
      />
      <KeyRow>
        <Key onPress={() => edit(fresh(journal.newId()))}>{words.add}</Key>
      </KeyRow>
      <Suspense>{edited !== undefined && <WashPlaceDialog key={edited.code} places={places} place={edited} onClose={() => edit(undefined)} />}</Suspense>
    </Pane>
  )
}

type PlaceRowProps = { readonly place: Place; readonly onEdit: () => void; readonly onRemove: () => void }

function PlaceRow({ place, onEdit, onRemove }: PlaceRowProps) {
  const prestations = useAnswer((register) => settingsOf(register).prestations, '')
  const Shape = place.kind === 'cabin' ? ShowerHead : WashingMachine
  return (
    <Row
      name={[{ text: place.name }]}
      openName={words.editNamed(place.name)}
      onOpen={onEdit}
      fact={words.fact(place, prestationWord(prestations.find(({ code }) => code === place.prestation) ?? { code: place.prestation }))}
      lead={<Shape size="1.75rem" />}
      end={<Key name={words.removeNamed(place.name)} onPress={onRemove}>{words.remove}</Key>}
    />
  )
}
