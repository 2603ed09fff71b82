import type { Ref } from 'react'
import s from '#ui/guest/GuestFoot.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import { keyClass } from '#ui/parts/KeyFace.tsx'
import { classes } from '#ui/parts/classes.ts'

type GuestKeyProps = {
  readonly word: string
  /** The same for whoever stands at the desk. */
  readonly french: string
  readonly icon?: Icon
  readonly filled?: boolean
  readonly onPress: () => void
  readonly ref?: Ref<HTMLButtonElement>
}

/** A key in two languages; in French once, where it is the guest's own. */
export function GuestKey({ word, french, icon: Shape, filled, onPress, ref }: GuestKeyProps) {
  return (
    <button ref={ref} type="button" dir="auto" className={classes(keyClass({ variant: filled === true ? 'filled' : 'plain', icon: Shape }), s.key)} onClick={onPress}>
      {Shape !== undefined && <Shape size="1.75rem" aria-hidden="true" />}
      <span className={s.two}>
        <span className={s.word}>{word}</span>
        {french !== word && <span lang="fr" dir="ltr">{french}</span>}
      </span>
    </button>
  )
}
