import type { MouseEvent } from 'react'
import { useId } from 'react'
import { PlaceFace } from '#ui/washroom/PlaceFace.tsx'
import { PlaceKey } from '#ui/washroom/PlaceKey.tsx'
import type { PlaceOffer } from '#ui/washroom/PlaceKey.tsx'
import { PlaceMenu } from '#ui/washroom/PlaceMenu.tsx'
import s from '#ui/washroom/Places.module.css'
import { classes } from '#ui/parts/classes.ts'

// The key under the finger becomes another one: the second tap of a double tap is not for that one.
const onceOnly = (click: MouseEvent) => {
  if (click.detail > 1) click.stopPropagation()
}

/** A cabin or a machine: its state, its dial, who is in, and the one key that goes on from there. */
export function PlaceCard({ now, next, filled }: PlaceOffer) {
  const title = useId()
  const tone = now.occupants.length > 1 ? 'twice' : now.is === 'over' ? now.place.kind : undefined
  return (
    <section className={classes(s.card, tone !== undefined && s[tone])} aria-labelledby={title} data-place={now.place.code}>
      <h3 id={title} className={s.name}>{now.place.name}</h3>
      <PlaceFace now={now} next={next} />
      <div className={s.keys} onClickCapture={onceOnly}>
        <PlaceKey now={now} next={next} filled={filled} />
        <PlaceMenu now={now} />
      </div>
    </section>
  )
}
