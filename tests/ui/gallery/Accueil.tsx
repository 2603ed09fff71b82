import Footprints from 'lucide-react/icons/footprints'
import ChevronRight from 'lucide-react/icons/chevron-right'
import Mail from 'lucide-react/icons/mail'
import UserPlus from 'lucide-react/icons/user-plus'
import { useState, type ReactNode } from 'react'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { LeadHour } from '#ui/parts/LeadHour.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Stamp } from '#ui/parts/Stamp.tsx'
import { nameOf, present, usual, type Someone } from './people.ts'
import { Shell } from './Shell.tsx'

type AccueilProps = { readonly end?: ReactNode; readonly chosen?: boolean; readonly demo?: boolean }

export function Accueil({ end, chosen, demo }: AccueilProps) {
  const [text, type] = useState('')
  return (
    <Shell at="/" last="Passage de Ioana Popescu" demo={demo}>
      <Panes
        topStart={<SearchBox value={text} onChange={type} />}
        topEnd={
          <>
            <Key icon={Footprints} tall>
              Passage anonyme
            </Key>
            <Key icon={UserPlus} tall>
              Nouvelle personne
            </Key>
          </>
        }
        start={
          <>
            <SectionTitle>Habitués de cette heure</SectionTitle>
            <RowList
              label="Habitués de cette heure"
              items={usual}
              keyOf={(one) => String(one.number)}
              render={(one) => <Usual one={one} chosen={chosen === true && one.number === 3} />}
            />
          </>
        }
        end={end ?? <Present />}
      />
    </Shell>
  )
}

function Usual({ one, chosen }: { readonly one: Someone; readonly chosen: boolean }) {
  const [seen, see] = useState(one.seen)
  return (
    <Row
      name={nameOf(one)}
      box={one.box}
      fact={one.fact}
      mail={one.mail}
      chosen={chosen}
      data-number={one.number}
      onOpen={() => undefined}
      end={seen === undefined ? <Key onPress={() => see('9 h 25')}>Passage</Key> : <Stamp>{seen}</Stamp>}
    />
  )
}

function Present() {
  return (
    <Pane
      footer={
      <KeyRow>
        <Key variant="quiet" icon={ChevronRight} iconAtEnd>
          Voir les 14 présents
        </Key>
      </KeyRow>
      }
    >
      <SectionTitle count={14} aside="mardi 17 novembre">
        Présents aujourd’hui
      </SectionTitle>
      <RowList
        label="Présents aujourd’hui"
        items={present}
        keyOf={(one) => String(one.number)}
        render={(one) => (
          <Row
            name={nameOf(one)}
            fact={one.fact}
            lead={<LeadHour>{one.seen ?? ''}</LeadHour>}
            chip={
              one.mail === undefined ? undefined : (
                <Chip tone="info" icon={Mail}>
                  {one.mail}
                </Chip>
              )
            }
            onOpen={() => undefined}
          />
        )}
      />
    </Pane>
  )
}
