import FileText from 'lucide-react/icons/file-text'
import Hourglass from 'lucide-react/icons/hourglass'
import Phone from 'lucide-react/icons/phone'
import { useState } from 'react'
import { Alert } from '#ui/parts/Alert.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { PaneHead } from '#ui/parts/PaneHead.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { nameOf, usual } from './people.ts'
import { Shell } from './Shell.tsx'

const tabs = [
  { id: 'demandes', word: 'Demandes', count: 3 },
  { id: 'renouvellements', word: 'Renouvellements', count: 12 },
  { id: 'silence', word: 'Silence de 2 mois', count: 9 },
  { id: 'sans-manifestation', word: 'Sans manifestation', count: 5, href: '/domiciliation?liste=sans-manifestation' },
  { id: 'absences', word: 'Absences', count: 4 },
  { id: 'radies', word: 'Radiés', count: 6 },
]
const contacts = [
  { day: '12 nov.', what: 'Appel, sans réponse', agent: 'N. B.' },
  { day: '28 oct.', what: 'Courrier reçu : ne compte pas', agent: 'S. L.' },
  { day: '10 août', what: 'Venue : 2 courriers remis', agent: 'N. B.' },
]
const columns = [
  { id: 'day', head: 'Date', cell: (one: (typeof contacts)[number]) => one.day },
  { id: 'what', head: 'Contacts des six derniers mois', cell: (one: (typeof contacts)[number]) => one.what },
  { id: 'agent', head: 'Agent', numeric: true, cell: (one: (typeof contacts)[number]) => one.agent },
]

export function Domiciliation() {
  const [tab, show] = useState('sans-manifestation')
  return (
    <Shell at="/domiciliation" last="Appel sans réponse à Claudine Marin">
      <Panes
        split="narrow"
        top={<Tabs label="Listes" tabs={tabs} current={tab} onChoose={show} stacked />}
        start={
          <>
            <SectionTitle count={5}>Sans manifestation</SectionTitle>
            <RowList
              label="Sans manifestation"
              items={usual}
              keyOf={(one) => String(one.number)}
              render={(one, place) => (
                <Row name={nameOf(one)} box={one.number} fact="terme passé de 31 jours" chosen={place === 2} onOpen={() => undefined} />
              )}
            />
          </>
        }
        end={<File />}
      />
    </Shell>
  )
}

function File() {
  return (
          <Pane
            label="Claudine Marin"
            footer={
              <KeyRow fill>
                <Key icon={Phone}>Noter un contact</Key>
                <Key icon={FileText} variant="filled">
                  Lettre préalable
                </Key>
              </KeyRow>
            }
          >
            <PaneHead
              title="Claudine Marin"
              box={271}
              line="domiciliée jusqu’au 13 avril 2027 · 5 courriers"
              actions={<Key variant="quiet">Plus</Key>}
            />
            <Alert tone="warn" icon={Hourglass}>
              Aucun signe de vie depuis le 10 août. Les trois mois sont passés le 10 novembre, il y a 7 jours.
            </Alert>
            <DataTable caption="Contacts" hideCaption columns={columns} rows={contacts} keyOf={(one) => one.day} />
          </Pane>
  )
}
