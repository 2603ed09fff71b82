import type { ReactNode } from 'react'
import { doublonKey } from '#domain/exchange/doublons.ts'
import type { Doublon } from '#domain/exchange/doublons.ts'
import { AyantsDroitAlikeItem } from '#ui/exchange/AyantsDroitAlikeItem.tsx'
import { CountedTwiceItem } from '#ui/exchange/CountedTwiceItem.tsx'
import { HandedOutTwiceItem } from '#ui/exchange/HandedOutTwiceItem.tsx'
import { LateSignItem } from '#ui/exchange/LateSignItem.tsx'
import { MergedNumbersItem } from '#ui/exchange/MergedNumbersItem.tsx'
import { NumbersAlikeItem } from '#ui/exchange/NumbersAlikeItem.tsx'
import { SameActItem } from '#ui/exchange/SameActItem.tsx'
import { TwoDecisionsItem } from '#ui/exchange/TwoDecisionsItem.tsx'
import { TwoDescriptionsItem } from '#ui/exchange/TwoDescriptionsItem.tsx'
import { TwoInPlaceItem } from '#ui/exchange/TwoInPlaceItem.tsx'
import { WhileExcludedItem } from '#ui/exchange/WhileExcludedItem.tsx'
import s from '#ui/exchange/Exchange.module.css'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { doublons as words } from '#ui/texts/doublons.ts'

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
            {shown(doublon, onLeave)}
          </li>
        ))}
      </ul>
    </section>
  )
}

type Of = { readonly [D in Doublon as D['what']]: D }

const items: { readonly [What in keyof Of]: (doublon: Of[What], onLeave: () => void) => ReactNode } = {
  sameAct: (doublon) => <SameActItem doublon={doublon} />,
  handedOutTwice: (doublon) => <HandedOutTwiceItem doublon={doublon} />,
  countedTwice: (doublon) => <CountedTwiceItem doublon={doublon} />,
  twoDescriptions: (doublon) => <TwoDescriptionsItem doublon={doublon} />,
  twoDecisions: (doublon, onLeave) => <TwoDecisionsItem doublon={doublon} onLeave={onLeave} />,
  lateSign: (doublon, onLeave) => <LateSignItem doublon={doublon} onLeave={onLeave} />,
  whileExcluded: (doublon) => <WhileExcludedItem doublon={doublon} />,
  twoInPlace: (doublon) => <TwoInPlaceItem doublon={doublon} />,
  twoNumbers: (doublon) => <TwoInPlaceItem doublon={doublon} />,
  mergedNumbers: (doublon) => <MergedNumbersItem doublon={doublon} />,
  ayantsDroitAlike: (doublon, onLeave) => <AyantsDroitAlikeItem doublon={doublon} onLeave={onLeave} />,
  numbersAlike: (doublon) => <NumbersAlikeItem doublon={doublon} />,
}

const shown = <What extends keyof Of>(doublon: Of[What] & { readonly what: What }, onLeave: () => void): ReactNode => items[doublon.what](doublon, onLeave)
