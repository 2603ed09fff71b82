import type { ReactNode } from 'react'
import { Compass } from '#ui/parts/Compass.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Rail.module.css'
import { classes } from '#ui/parts/classes.ts'
import { follow } from '#ui/parts/follow.ts'
import { parts } from '#ui/texts/parts.ts'

type Place = { readonly href: string; readonly label: string; readonly icon: Icon }

export type RailProps = {
  readonly places: readonly Place[]
  readonly settings: Place
  /** Address of the place that is shown. */
  readonly here: string
  readonly onNavigate: (href: string) => void
  readonly agent?: ReactNode
}

/** Petrol rail: at the start in landscape, below in portrait; the needle stands on the place that is shown. */
export function Rail({ places, settings, here, onNavigate, agent }: RailProps) {
  return (
    <nav className={s.rail} aria-label={parts.frame.places}>
      <span className={s.brand}>
        <Compass ink="onPetrol" />
      </span>
      <ul className={s.places}>
        {places.map((place) => (
          <li key={place.href}>
            <PlaceLink place={place} here={here} onNavigate={onNavigate} />
          </li>
        ))}
        <li className={s.last}>
          <PlaceLink place={settings} here={here} onNavigate={onNavigate} />
        </li>
      </ul>
      {agent !== undefined && <span className={s.agent}>{agent}</span>}
    </nav>
  )
}

type PlaceLinkProps = Pick<RailProps, 'here' | 'onNavigate'> & { readonly place: Place }

function PlaceLink({ place: { href, label, icon: Shape }, here, onNavigate }: PlaceLinkProps) {
  const current = href === here
  return (
    <a
      href={href}
      className={classes(s.place, current && s.here)}
      aria-current={current ? 'page' : undefined}
      onClick={(click) => follow(click, () => onNavigate(href))}
    >
      <Shape size="1.625rem" />
      {label}
    </a>
  )
}
