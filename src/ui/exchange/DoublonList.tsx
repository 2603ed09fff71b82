import type { ComponentType } from 'react'
import { doublonKey } from '#domain/exchange/doublons.ts'
import type { Doublon } from '#domain/exchange/doublons.ts'
import { CountedTwiceItem } from '#ui/exchange/CountedTwiceItem.tsx'
import { HandedOutTwiceItem } from '#ui/exchange/HandedOutTwiceItem.tsx'
import { LateSignItem } from '#ui/exchange/LateSignItem.tsx'
import { NumbersAlikeItem } from '#ui/exchange/NumbersAlikeItem.tsx'
import { SameActItem } from '#ui/exchange/SameActItem.tsx'
import { TwoDecisionsItem } from '#ui/exchange/TwoDecisionsItem.tsx'
import { TwoDescriptionsItem } from '#ui/exchange/TwoDescriptionsItem.tsx'
import s from '#ui/exchange/Exchange.module.css'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { doublons as words } from '#ui/texts/doublons.ts'

type ItemProps = { readonly doublon: Doublon; readonly onLeave: () => void }

/** What two tablets say of one thing; each leaves the list once it is settled. */
export function DoublonList({ doublons, onLeave }: { readonly doublons: readonly Doublon[]; readonly onLeave: () => void }) {
  if (doublons.length === 0) return null
  return (
    <section className={s.section}>
      <SectionTitle level={3} count={doublons.length}>{words.title}</SectionTitle>
      <p className={s.muted}>{words.text}</p>
      <ul className={s.list}>
        {doublons.map((doublon) => (
          <li key={doublonKey(doublon)} className={s.item}>
            <Item doublon={doublon} onLeave={onLeave} />
          </li>
        ))}
      </ul>
    </section>
  )
}

const Item: ComponentType<ItemProps> = ({ doublon, onLeave }) => {
  switch (doublon.what) {
    case 'sameAct': return <SameActItem doublon={doublon} />
    case 'handedOutTwice': return <HandedOutTwiceItem doublon={doublon} />
    case 'countedTwice': return <CountedTwiceItem doublon={doublon} />
    case 'twoDescriptions': return <TwoDescriptionsItem doublon={doublon} />
    case 'twoDecisions': return <TwoDecisionsItem doublon={doublon} onLeave={onLeave} />
    case 'lateSign': return <LateSignItem doublon={doublon} onLeave={onLeave} />
    case 'numbersAlike': return <NumbersAlikeItem doublon={doublon} />
  }
}
