import { changeSettings } from '#desk/changeSettings.ts'
import type { Referral } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import { NewReferral } from '#ui/settings/NewReferral.tsx'
import s from '#ui/settings/Settings.module.css'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { offers } from '#ui/texts/offers.ts'
import { referralWord } from '#ui/texts/words.ts'

const words = offers.referrals

const without = ({ retired: _retired, ...kept }: Referral): Referral => kept

/** The doors that the desk sends people to: taken off, put back, or added (decisions/0027). */
export function ReferralsPane() {
  const offered = useAnswer((register) => settingsOf(register).referrals, '')
  const act = useAct()
  const change = (next: Referral) => act(changeSettings({ referrals: offered.map((one) => (one.code === next.code ? next : one)) }))
  const toggle = (one: Referral) => void change(one.retired === true ? without(one) : { ...one, retired: true })
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.hint}</p>
      <RowList label={words.title} items={offered} keyOf={({ code }) => code} render={(one) => <ReferralRow referral={one} onToggle={() => toggle(one)} />} />
      <NewReferral offered={offered} onAdd={(added) => act(changeSettings({ referrals: [...offered, added] }))} />
    </Pane>
  )
}

function ReferralRow({ referral, onToggle }: { readonly referral: Referral; readonly onToggle: () => void }) {
  const word = referralWord(referral)
  const isRetired = referral.retired === true
  return (
    <Row
      name={[{ text: word }]}
      chip={isRetired ? <Chip>{words.retired}</Chip> : undefined}
      end={<Key name={isRetired ? words.restoreNamed(word) : words.retireNamed(word)} onPress={onToggle}>{isRetired ? words.restore : words.retire}</Key>}
    />
  )
}
