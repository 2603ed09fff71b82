import ArrowRight from 'lucide-react/icons/arrow-right'
import { Suspense, useEffect, useState } from 'react'
import type { ReactNode, RefObject } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { whoIs } from '#domain/person/who.ts'
import { homonymsOf } from '#search/lookAlikes.ts'
import { useRegister } from '#ui/app/house.ts'
import { later } from '#ui/app/later.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { CardMenu } from '#ui/desk/CardMenu.tsx'
import { CardStanding } from '#ui/desk/CardStanding.tsx'
import s from '#ui/desk/Card.module.css'
import { HouseholdKey } from '#ui/desk/HouseholdKey.tsx'
import { MailBand } from '#ui/desk/MailBand.tsx'
import { ReferralKey } from '#ui/desk/ReferralKey.tsx'
import { cardAlerts } from '#ui/desk/cardAlerts.ts'
import type { CardAlert } from '#ui/desk/cardAlerts.ts'
import { useMovedKey } from '#ui/desk/useMovedKey.ts'
import { useTiles } from '#ui/desk/useTiles.ts'
import { useUsualTile } from '#ui/desk/useUsualTile.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Beside } from '#ui/parts/Beside.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { PaneHead } from '#ui/parts/PaneHead.tsx'
import { Tile } from '#ui/parts/Tile.tsx'
import { TileGrid } from '#ui/parts/TileGrid.tsx'
import { classes } from '#ui/parts/classes.ts'
import { accueil } from '#ui/texts/accueil.ts'
import { nameOf } from '#ui/texts/names.ts'

type CardProps = {
  readonly person: PersonId
  /** The head takes the focus when someone is opened: figures then press tiles. */
  readonly head: RefObject<HTMLDivElement | null>
  readonly onNext: () => void
}

const HouseholdDialog = later(async () => (await import('#ui/desk/HouseholdDialog.tsx')).HouseholdDialog)
const { card } = accueil

/** The person at the desk: what they had today, what waits for them, where they stand. */
export function Card({ person, head, onNext }: CardProps) {
  const register = useRegister()
  const alerts = useAlerts(person)
  const [household, showHousehold] = useState(false)
  // Scanned in another room, nobody has the focus: a keyboard and a reader begin at the name.
  useEffect(() => {
    if (document.activeElement === document.body) head.current?.focus({ preventScroll: true })
  }, [head])
  const together = <HouseholdKey ref={useMovedKey(head, household)} person={person} onPress={() => showHousehold(true)} />
  return (
    <Pane label={nameOf(register, person)} barless>
      <Head person={person} head={head} onNext={onNext} />
      <Alerts alerts={alerts} instead={together} />
      <Tiles person={person} />
      {alerts.length > 0 && together}
      <Beside>
        <MailBand person={person} head={head} />
        <CardStanding person={person} />
      </Beside>
      <Suspense>{household && <HouseholdDialog person={person} onClose={() => showHousehold(false)} />}</Suspense>
    </Pane>
  )
}

function Head({ person, head, onNext }: CardProps) {
  const register = useRegister()
  const who = whoIs(register, person)
  return (
    // Whoever opened the card by keyboard sees where they are: from here figures press tiles.
    <div ref={head} tabIndex={-1} className={classes('ringed', s.head)} data-number={who.number}>
      <PaneHead
        title={nameOf(register, person)}
        box={who.boxNumber}
        line={useLine(person)}
        actions={
          <div className={s.ways}>
            <CardMenu person={person} />
            <Key variant="quiet" icon={ArrowRight} iconAtEnd onPress={onNext}>{card.next}</Key>
            <ReferralKey person={person} />
          </div>
        }
      />
    </div>
  )
}

/** The register number; for a homonym, of whom. */
const useLine = (person: PersonId): string | undefined => {
  const register = useRegister()
  const { day } = useNow()
  const [other] = homonymsOf(register, { person, day })
  const { number } = whoIs(register, person)
  if (other === undefined) return number === undefined ? undefined : accueil.list.number(number)
  const { boxNumber, number: theirs } = whoIs(register, other)
  if (boxNumber !== undefined) return card.homonymOfBox(boxNumber)
  return theirs === undefined ? card.homonym : card.homonymOfNumber(theirs)
}

const useAlerts = (person: PersonId): readonly CardAlert[] => {
  const register = useRegister()
  const { day } = useNow()
  const decides = useRight('decide')
  return cardAlerts(register, person, day).filter(({ toManager }) => decides || toManager !== true)
}

// The first alert's place stays free, so that the tiles do not jump from one person to the next; a household has its key there while nothing is said.
function Alerts({ alerts: [first, ...others], instead }: { readonly alerts: readonly CardAlert[]; readonly instead: ReactNode }) {
  return (
    <>
      <Alert tone={first?.tone ?? 'warn'} icon={first?.icon} reserve instead={instead}>{first?.text}</Alert>
      {others.map(({ tone, icon, text }, place) => <Alert key={`${String(place)} ${text}`} tone={tone} icon={icon}>{text}</Alert>)}
    </>
  )
}

/** One filled key in the pane: the mail when there is some, else the passage. */
function Tiles({ person }: { readonly person: PersonId }) {
  const mail = mailOf(useRegister(), person)
  const waits = mailKinds.some((kind) => mail[kind].waiting > 0)
  const [passage, ...others] = useTiles(person)
  const usual = useUsualTile(person)
  return (
    <TileGrid label={card.tiles}>
      {passage !== undefined && <Tile {...passage} key="passage" state={passage.state === 'todo' && !waits ? 'expected' : passage.state} />}
      {others.map((tile) => <Tile {...tile} key={tile.word} />)}
      {usual !== undefined && <Tile {...usual} key="usual" />}
    </TileGrid>
  )
}
