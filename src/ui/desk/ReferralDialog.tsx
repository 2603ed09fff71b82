import Signpost from 'lucide-react/icons/signpost'
import { useState } from 'react'
import { recordReferral } from '#desk/recordReferral.ts'
import type { PersonId } from '#domain/ids.ts'
import { referredOn } from '#domain/passage.ts'
import { referralWays } from '#domain/referral.ts'
import type { ReferralWay } from '#domain/referral.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { useNow } from '#ui/app/useNow.ts'
import s from '#ui/desk/ReferralDialog.module.css'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { Tile } from '#ui/parts/Tile.tsx'
import { TileGrid } from '#ui/parts/TileGrid.tsx'
import { accueil } from '#ui/texts/accueil.ts'
import { nameOf } from '#ui/texts/names.ts'
import { referrals as words } from '#ui/texts/referrals.ts'
import { referralWord } from '#ui/texts/words.ts'

/** `person` absent: someone who gave no name. */
type ReferralDialogProps = { readonly person?: PersonId | undefined; readonly onClose: () => void }

const ways = referralWays.map((value) => ({ value, word: words.ways[value] }))

/** Where someone is sent: one key is the whole orientation. */
export function ReferralDialog({ person, onClose }: ReferralDialogProps) {
  const register = useRegister()
  const [how, choose] = useState<ReferralWay>('here')
  return (
    <Dialog open title={person === undefined ? words.anonymousTitle : words.title(nameOf(register, person))} onClose={onClose}>
      {person !== undefined && (
        <div className={s.how}>
          <Segmented label={words.how} options={ways} value={how} onChange={choose} />
          <p>{words.meaning[how]}</p>
        </div>
      )}
      <Doors {...{ person, how, onClose }} />
    </Dialog>
  )
}

function Doors({ person, how, onClose }: ReferralDialogProps & { readonly how: ReferralWay }) {
  const register = useRegister()
  const { day } = useNow()
  const act = useAct()
  const offered = settingsOf(register).referrals.filter(({ retired }) => retired !== true)
  const made = person === undefined ? [] : referredOn(register, person, day)
  const send = (referral: string) => {
    void act(recordReferral({ referral, how, ...(person === undefined ? {} : { person }) }))
    onClose()
  }
  if (offered.length === 0) return <EmptyState icon={Signpost}>{words.empty}</EmptyState>
  return (
    <TileGrid label={words.services}>
      {offered.map((one) => {
        const before = made.find(({ data }) => data.referral === one.code)
        const face = before === undefined ? { state: 'todo' as const, onPress: () => send(one.code) } : { state: 'done' as const, fact: accueil.card.at(before.data.at, 1) }
        return <Tile key={one.code} icon={Signpost} word={referralWord(one)} {...face} />
      })}
    </TileGrid>
  )
}
