import { createElement, Suspense, useState } from 'react'
import { changeSettings } from '#desk/changeSettings.ts'
import type { Prestation } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { prestationIcon } from '#ui/app/prestationIcon.ts'
import { later } from '#ui/app/later.ts'
import { useAct } from '#ui/app/useAct.ts'
import { NewPrestation } from '#ui/settings/NewPrestation.tsx'
import s from '#ui/settings/Settings.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { offers, prestationFacts } from '#ui/texts/offers.ts'
import { settings } from '#ui/texts/settings.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

const words = settings.prestations
const EditPrestation = later(async () => (await import('#ui/settings/EditPrestation.tsx')).EditPrestation)

const without = ({ retired: _retired, ...kept }: Prestation): Prestation => kept

/** What the tiles offer: described anew, taken off, put back, or added. */
export function PrestationsPane() {
  const offered = useAnswer((register) => settingsOf(register).prestations, '')
  const act = useAct()
  const [editing, edit] = useState<string>()
  const edited = offered.find(({ code }) => code === editing)
  const change = (next: Prestation) =>
    act(changeSettings({ prestations: offered.map((one) => (one.code === next.code ? next : one)) }))
  const toggle = (one: Prestation) => void change(one.retired === true ? without(one) : { ...one, retired: true })
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.hint}</p>
      <RowList
        label={words.title} items={offered} keyOf={({ code }) => code}
        render={(one) => <PrestationRow prestation={one} onEdit={() => edit(one.code)} onToggle={() => toggle(one)} />}
      />
      <NewPrestation offered={offered} onAdd={(added) => act(changeSettings({ prestations: [...offered, added] }))} />
      <Suspense>{edited !== undefined && <EditPrestation key={edited.code} list={offered} prestation={edited} onClose={() => edit(undefined)} />}</Suspense>
    </Pane>
  )
}

type PrestationRowProps = { readonly prestation: Prestation; readonly onEdit: () => void; readonly onToggle: () => void }

function PrestationRow({ prestation, onEdit, onToggle }: PrestationRowProps) {
  const word = prestationWord(prestation)
  const isRetired = prestation.retired === true
  return (
    <Row
      name={[{ text: word }]}
      openName={offers.editNamed(word)}
      onOpen={onEdit}
      fact={prestationFacts(prestation) ?? offers.edit}
      lead={createElement(prestationIcon(prestation.icon), { size: '1.75rem' })}
      chip={isRetired ? <Chip>{words.retired}</Chip> : undefined}
      end={
        <Key name={isRetired ? words.restoreNamed(word) : words.retireNamed(word)} onPress={onToggle}>
          {isRetired ? words.restore : words.retire}
        </Key>
      }
    />
  )
}
