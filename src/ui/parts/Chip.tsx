import type { ReactNode } from 'react'
import s from '#ui/parts/Chip.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import { classes } from '#ui/parts/classes.ts'

export type Tone = 'ok' | 'warn' | 'bad' | 'info' | 'neutral'

/** A tone is told without its colour too: by an icon. */
export type Toned = { readonly tone: Exclude<Tone, 'neutral'>; readonly icon: Icon } | { readonly tone?: 'neutral'; readonly icon?: Icon }
type ChipProps = Toned & { readonly children: ReactNode }

/** A status in a word: shape, word and colour together. */
export function Chip({ children, tone = 'neutral', icon: Shape }: ChipProps) {
  return (
    <span className={classes(s.chip, s[tone])}>
      {Shape && <Shape size="1.25rem" />}
      {children}
    </span>
  )
}
