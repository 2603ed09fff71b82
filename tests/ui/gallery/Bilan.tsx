import Download from 'lucide-react/icons/download'
import Printer from 'lucide-react/icons/printer'
import { useState } from 'react'
import { BarChart } from '#ui/parts/BarChart.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { FigureGrid } from '#ui/parts/FigureGrid.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Period } from '#ui/parts/Period.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { Shell } from './Shell.tsx'

const press = () => undefined
const figures = [
  { label: 'Passages', value: '567', code: 'passages', plain: 567, note: '25,8 par jour', onPress: press },
  { label: 'Personnes', value: '161', code: 'people', plain: 161, note: '12 nouvelles', onPress: press },
  { label: 'Courriers reçus', value: '459', code: 'mailIn', plain: 459, note: '437 remis', onPress: press, pressed: true },
  { label: 'Domiciliés', value: '428', code: 'domiciled.people', plain: 428, note: '243 titulaires', onPress: press },
  { label: 'Petits-déjeuners', value: '88', code: 'breakfasts', plain: 88, note: '82 en sept.', onPress: press },
  { label: 'Déjeuners', value: '80', code: 'lunches', plain: 80, note: '82 en sept.', onPress: press },
  { label: 'Douches', value: '75', code: 'showers', plain: 75, note: '74 en sept.', onPress: press },
  { label: 'Lessives', value: '44', code: 'laundry', plain: 44, note: '41 en sept.' },
]
const heights = [27, 22, 25, 34, 21, 29, 20, 24, 36, 22, 28, 23, 26, 31, 19, 27, 21, 23, 33, 22, 30, 24]
const bars = heights.map((value, place) => ({ label: String(place + 1), value, strong: place % 5 === 3, tick: place % 5 === 3 }))
const weeks = [
  { week: '40', all: 49, some: 8 },
  { week: '41', all: 129, some: 20 },
  { week: '42', all: 133, some: 21 },
]
const columns = [
  { id: 'week', head: 'Semaine', cell: (one: (typeof weeks)[number]) => one.week },
  { id: 'all', head: 'Passages', numeric: true, cell: (one: (typeof weeks)[number]) => one.all },
  { id: 'some', head: 'P.-déj.', full: 'Petits-déjeuners', numeric: true, cell: (one: (typeof weeks)[number]) => one.some },
]
const periods = [
  { id: 'jour', word: 'Jour' },
  { id: 'mois', word: 'Mois' },
  { id: 'annee', word: 'Année' },
]

export function Bilan() {
  return (
    <Shell at="/bilan" last="Passage anonyme, 9 h 23">
      <Panes
        split="report"
        top={
          <>
            <Head />
            <FigureGrid label="Chiffres du mois" figures={figures} />
          </>
        }
        start={
            <Pane>
              <BarChart
                title="Passages par jour ouvert"
                sentence="Le mardi est le plus plein : 33,5 en moyenne."
                bars={bars}
                mean={{ value: 25.8, word: 'moyenne 25,8' }}
                words={{ strong: 'mardi', others: 'autres jours' }}
              />
            </Pane>
        }
        end={
            <Pane>
              <DataTable caption="Par semaine" columns={columns} rows={weeks} keyOf={(one) => one.week} foot={['Total', 567, 88]} />
            </Pane>
        }
      />
    </Shell>
  )
}

function Head() {
  const [period, show] = useState('mois')
  return (
          <div style={{ display: 'flex', flexWrap: 'wrap', gap: 12, marginBlockEnd: 16, alignItems: 'center', justifyContent: 'space-between' }}>
            <Tabs label="Période" tabs={periods} current={period} onChoose={show} compact />
            <Period word="octobre 2026" beforeName="Mois d’avant" afterName="Mois d’après" onBefore={press} />
            <Key icon={Printer} tall>
              Imprimer
            </Key>
            <Key icon={Download} variant="filled" tall>
              Exporter
            </Key>
          </div>
  )
}
