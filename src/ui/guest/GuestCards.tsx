import BadgeCheck from 'lucide-react/icons/badge-check'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import DoorOpen from 'lucide-react/icons/door-open'
import Mail from 'lucide-react/icons/mail'
import ShowerHead from 'lucide-react/icons/shower-head'
import WashingMachine from 'lucide-react/icons/washing-machine'
import s from '#ui/guest/GuestCards.module.css'
import type { GuestCard } from '#ui/guest/tellGuest.ts'
import type { Icon } from '#ui/parts/Icon.ts'
import { classes } from '#ui/parts/classes.ts'

const icons: Readonly<Record<GuestCard['about'], Icon>> = { mail: Mail, turn: ShowerHead, laundry: WashingMachine, address: BadgeCheck, term: CalendarClock, house: DoorOpen }

/** A pictogram, a figure or a date, and the words for it; what counts less stands in lines below. */
export function GuestCards({ cards }: { readonly cards: readonly GuestCard[] }) {
  const tall = cards.filter(({ about }) => about !== 'term' && about !== 'house')
  const low = cards.filter((card) => !tall.includes(card))
  return (
    <div className={s.cards}>
      {tall.length > 0 && <ul className={s.tall}>{tall.map((card) => <Card key={`${card.about} ${card.figure ?? ''}`} card={card} />)}</ul>}
      {low.length > 0 && <ul className={s.low}>{low.map((card) => <Card key={`${card.about} ${card.figure ?? ''}`} card={card} />)}</ul>}
    </div>
  )
}

function Card({ card: { about, figure, date, label, hints = [], written, strong } }: { readonly card: GuestCard }) {
  const Shape = icons[about]
  return (
    <li className={classes(s.card, strong === true && s.strong)} data-guest={about}>
      <span className={s.plate}><Shape size="2.25rem" aria-hidden="true" /></span>
      <div className={s.words}>
        {figure !== undefined && <p className={s.figure}>{figure}</p>}
        {date !== undefined && <p className={s.date}>{date}</p>}
        <p className={s.label}>{label}</p>
        {hints.map((hint) => <p key={hint} className={s.hint}>{hint}</p>)}
        {written !== undefined && <p className={s.hint}><span lang="fr" dir="ltr">{written}</span></p>}
      </div>
    </li>
  )
}
