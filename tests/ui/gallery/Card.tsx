import ArrowRight from 'lucide-react/icons/arrow-right'
import BadgeCheck from 'lucide-react/icons/badge-check'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Coffee from 'lucide-react/icons/coffee'
import Footprints from 'lucide-react/icons/footprints'
import Ban from 'lucide-react/icons/ban'
import MailCheck from 'lucide-react/icons/mail-check'
import Pencil from 'lucide-react/icons/pencil'
import Repeat from 'lucide-react/icons/repeat-2'
import ShowerHead from 'lucide-react/icons/shower-head'
import Utensils from 'lucide-react/icons/utensils'
import WashingMachine from 'lucide-react/icons/washing-machine'
import { useState } from 'react'
import { Alert } from '#ui/parts/Alert.tsx'
import { Band } from '#ui/parts/Band.tsx'
import { Beside } from '#ui/parts/Beside.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Menu } from '#ui/parts/Menu.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { PaneHead } from '#ui/parts/PaneHead.tsx'
import { Standing } from '#ui/parts/Standing.tsx'
import { Tile } from '#ui/parts/Tile.tsx'
import { TileGrid } from '#ui/parts/TileGrid.tsx'

const rare = [
  { word: 'Corriger la fiche', icon: Pencil, onChoose: () => undefined },
  { word: 'Autre heure, autre jour', onChoose: () => undefined },
  { word: 'Fusionner', reason: 'réservé au responsable', onChoose: () => undefined },
  { word: 'Exclure', icon: Ban, tone: 'danger' as const, onChoose: () => undefined },
]

export function Card({ alert = true }: { readonly alert?: boolean }) {
  return (
    <Pane label="Awa N’Diaye">
      <PaneHead
        title="Awa N’Diaye"
        box={212}
        line="vient le mardi et le jeudi"
        actions={
          <>
            <Menu label="Plus pour Awa N’Diaye" items={rare} />
            <Key variant="quiet" icon={ArrowRight} iconAtEnd>
              Suivant
            </Key>
          </>
        }
      />
      <Alert tone="warn" reserve>
        {alert ? 'Recommandé à retirer avant le 21 novembre' : undefined}
      </Alert>
      <Tiles />
      <Foot />
    </Pane>
  )
}

function Tiles() {
  const [lunch, eat] = useState(false)
  return (
    <TileGrid label="Aujourd’hui">
      <Tile icon={Footprints} word="Passage" state="done" fact="9 h 12" again={{ at: '9 h 12', onAdd: () => undefined }} />
      <Tile icon={Coffee} word="Petit-déjeuner" state="done" fact="9 h 13" again={{ at: '9 h 13', onAdd: () => undefined }} />
      <Tile
        icon={Utensils}
        word="Déjeuner"
        state={lunch ? 'done' : 'todo'}
        fact={lunch ? '12 h 04' : 'dès 12 h'}
        onPress={() => eat(true)}
      />
      <Tile icon={ShowerHead} word="Douche" state="waiting" fact="n° 13, rang 2" />
      <Tile icon={WashingMachine} word="Lessive" state="todo" fact="jeudi dernier" />
      <Tile icon={Repeat} word="D’habitude" name="Comme d'habitude : lessive" state="usual" fact="reste : lessive" />
    </TileGrid>
  )
}

function Foot() {
  return (
      <Beside>
      <Band
        figure={3}
        strong="2 lettres, 1 avis"
        line="depuis le 4 novembre"
        action={
          <Key variant="filled" icon={MailCheck}>
            Remettre le courrier
          </Key>
        }
      />
      <Standing
        icon={BadgeCheck}
        tone="ok"
        strong="Domiciliée"
        rest="jusqu’au 4 mai 2027"
        line="Dernier signe de vie : aujourd’hui"
        action={
          <KeyLink href="/domiciliation" icon={ChevronRight} iconAtEnd>
            Dossier
          </KeyLink>
        }
      />
      </Beside>
  )
}
