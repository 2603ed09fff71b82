import Plus from 'lucide-react/icons/plus'
import { Suspense, useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import { later } from '#ui/app/later.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import { LinkForm } from '#ui/settings/LinkForm.tsx'
import s from '#ui/settings/Settings.module.css'
import { TabletList } from '#ui/settings/TabletList.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { tablets as words } from '#ui/texts/tablets.ts'

const AddTabletDialog = later(async () => (await import('#ui/exchange/AddTabletDialog.tsx')).AddTabletDialog)

/** The endpoint, and the tablets of this register: linked once, then added and retired from here. */
export function TabletsPane() {
  const { exchange, standing: { linked } } = useExchange()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      {exchange === undefined && <p className={s.muted}>{words.demo}</p>}
      {exchange !== undefined && !linked && <LinkForm exchange={exchange} />}
      <TabletList />
      {exchange !== undefined && linked && <AddTablet exchange={exchange} />}
    </Pane>
  )
}

function AddTablet({ exchange }: { readonly exchange: Exchange }) {
  const [adding, setAdding] = useState(false)
  return (
    <>
      <KeyRow>
        <Key icon={Plus} onPress={() => setAdding(true)}>{words.add.go}</Key>
      </KeyRow>
      {adding && (
        <Suspense>
          <AddTabletDialog exchange={exchange} onClose={() => setAdding(false)} />
        </Suspense>
      )}
    </>
  )
}
