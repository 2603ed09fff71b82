import BadgeCheck from 'lucide-react/icons/badge-check'
import Coffee from 'lucide-react/icons/coffee'
import Footprints from 'lucide-react/icons/footprints'
import Gavel from 'lucide-react/icons/gavel'
import Hourglass from 'lucide-react/icons/hourglass'
import Mail from 'lucide-react/icons/mail'
import MailCheck from 'lucide-react/icons/mail-check'
import Repeat from 'lucide-react/icons/repeat'
import ShowerHead from 'lucide-react/icons/shower-head'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import Users from 'lucide-react/icons/users'
import Utensils from 'lucide-react/icons/utensils'
import WashingMachine from 'lucide-react/icons/washing-machine'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { Tile } from '#ui/parts/Tile.tsx'

const again = { at: '9 h 13', onAdd: () => undefined }

export function States() {
  return (
    <main>
      <h1 className="visuallyHidden">Les touches et leurs états</h1>
      <Half theme="light" />
      <Half theme="dark" />
    </main>
  )
}

function Half({ theme }: { readonly theme: 'light' | 'dark' }) {
  return (
    <div data-theme={theme} style={{ background: 'var(--bg)', color: 'var(--text)', padding: '20px 36px', display: 'grid', gap: 20 }}>
      <div style={{ display: 'grid', gridTemplateColumns: 'repeat(4, 150px)', gap: '42px 93px', alignItems: 'start' }}>
        <Tile icon={Coffee} word="Petit-déjeuner" state="todo" fact="lundi" />
        <Tile icon={Footprints} word="Passage" state="expected" fact="hier, 9 h 31" />
        <Tile icon={Utensils} word="Déjeuner" state="todo" fact="dès 12 h" data-down="true" />
        <Tile icon={Footprints} word="Passage" state="done" fact="9 h 12" />
        <Tile icon={ShowerHead} word="Douche" state="waiting" fact="n° 13, rang 2" />
        <Tile icon={Coffee} word="Petit-déjeuner" state="asks" again={again} />
        <Tile icon={WashingMachine} word="Lessive" state="impossible" fact="complet" />
        <Tile icon={Repeat} word="D’habitude" state="usual" fact="douche, lessive" />
      </div>
      <Keys />
      <Chips />
    </div>
  )
}

function Keys() {
  return (
      <KeyRow>
        <Key>Passage</Key>
        <Stamp>9 h 24</Stamp>
        <Key variant="filled" icon={MailCheck}>
          Remettre
        </Key>
        <Key>Dossier</Key>
        <Key variant="danger" icon={Gavel}>
          Radier M. Osei
        </Key>
        <Key reason="rien à remettre">Remettre</Key>
        <Key pressed icon={Mail}>
          Lettre
        </Key>
        <Key variant="quiet">Plus</Key>
      </KeyRow>
  )
}

function Chips() {
  return (
      <KeyRow>
        <Chip tone="ok" icon={BadgeCheck}>
          Domiciliée
        </Chip>
        <Chip tone="warn" icon={Hourglass}>
          Expire dans 21 j
        </Chip>
        <Chip tone="bad" icon={TriangleAlert}>
          Trois mois passés
        </Chip>
        <Chip tone="info" icon={Mail}>
          3 courriers
        </Chip>
        <Chip icon={Users}>homonyme</Chip>
        <BoxTag>212</BoxTag>
      </KeyRow>
  )
}
