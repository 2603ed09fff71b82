import ArrowRight from 'lucide-react/icons/arrow-right'
import Bell from 'lucide-react/icons/bell'
import Check from 'lucide-react/icons/check'
import Mail from 'lucide-react/icons/mail'
import Mailbox from 'lucide-react/icons/mailbox'
import Package from 'lucide-react/icons/package'
import { useState } from 'react'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { nameOf, usual } from './people.ts'
import { Shell } from './Shell.tsx'

const tabs = [
  { id: 'tri', word: 'Tri du matin', icon: Mail, count: 26 },
  { id: 'pile', word: 'La pile', icon: Mailbox, count: 118 },
  { id: 'inventaire', word: 'Inventaire', icon: Check },
  { id: 'suivre', word: 'Réexpédier', icon: ArrowRight },
]
const kinds = [
  { value: 'letter', word: 'Lettre', icon: Mail },
  { value: 'notice', word: 'Avis', icon: Bell },
  { value: 'parcel', word: 'Colis', icon: Package },
] as const
const found = [
  { box: 88, match: 'Trao', rest: 'ré', given: 'Fatoumata', fact: 'Entrée : +1 lettre' },
  { box: 143, match: 'Trao', rest: 'ré', given: 'Moussa', fact: '1 lettre déjà ce matin' },
]
const many = Array.from({ length: 715 }, (_, round) => usual.map((one, place) => ({ ...one, number: round * 7 + place }))).flat()

export function Courrier() {
  const [text, type] = useState('trao')
  const [tab, show] = useState('tri')
  const [kind, choose] = useState<'letter' | 'notice' | 'parcel'>('letter')
  return (
    <Shell at="/courrier" last="+1 avis pour Patrick Vasseur">
      <Panes
        grows="end"
        top={<Tabs label="Courrier" tabs={tabs} current={tab} onChoose={show} />}
        start={
          <>
            <Segmented label="Nature" options={kinds} value={kind} onChange={choose} />
            <SearchBox value={text} onChange={type} hint="nom ou boîte" takesFocus />
            <RowList
              label="Résultats"
              items={found}
              keyOf={(one) => String(one.box)}
              render={(one, place) => (
                <Row
                  name={[
                    { text: one.match, strong: true, match: true },
                    { text: one.rest, strong: true },
                    { text: ` ${one.given}` },
                  ]}
                  lead={<BoxTag>{one.box}</BoxTag>}
                  fact={one.fact}
                  chosen={place === 0}
                  endWidth={76}
                  end={<Key variant={place === 0 ? 'filled' : 'plain'}>+1</Key>}
                  onOpen={() => undefined}
                />
              )}
            />
          </>
        }
        end={<Running />}
      />
    </Shell>
  )
}

function Running() {
  return (
    <Pane>
      <SectionTitle count={many.length} aside="22 lettres · 3 avis · 1 colis">
        Ce matin
      </SectionTitle>
      <WindowedList
        label="Ce matin"
        items={many}
        rowHeight={62}
        keyOf={(one) => String(one.number)}
        render={(one) => (
          <Row
            small
            name={nameOf(one)}
            lead={<BoxTag>{one.number}</BoxTag>}
            endWidth={84}
            end={<Key variant="quiet">Annuler</Key>}
            onOpen={() => undefined}
          />
        )}
      />
    </Pane>
  )
}
