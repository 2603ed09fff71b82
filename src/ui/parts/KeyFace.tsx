import type { Icon } from '#ui/parts/Icon.ts'
import face from '#ui/parts/Face.module.css'
import s from '#ui/parts/Key.module.css'
import { classes } from '#ui/parts/classes.ts'

export type KeyVariant = 'plain' | 'filled' | 'danger' | 'quiet'

export type KeyLook = {
  readonly variant?: KeyVariant | undefined
  readonly pressed?: boolean | undefined
  readonly off?: boolean | undefined
  readonly wide?: boolean | undefined
  readonly tall?: boolean | undefined
  readonly icon?: Icon | undefined
}

/** Class names of a till key, shared by keys and links that look like keys. */
export function keyClass(look: KeyLook): string {
  const variant = look.variant ?? 'plain'
  const shape = classes(s.key, look.icon && s.withIcon, look.tall === true && s.tall, look.wide === true && s.wide)
  if (variant === 'quiet') return classes(shape, s.quiet)
  const state = classes(look.pressed === true && classes(s.pressed, face.flat), look.off === true && classes(face.off, s.off))
  return classes(face.face, face[variant], shape, s[variant], state)
}

type KeyFaceProps = {
  readonly word: string
  readonly icon?: Icon | undefined
  readonly iconAtEnd?: boolean | undefined
  readonly reason?: string | undefined
  readonly reasonId?: string | undefined
}

/** Icon, word, and under the word why the key does not answer. */
export function KeyFace({ word, icon: Shape, iconAtEnd, reason, reasonId }: KeyFaceProps) {
  const icon = Shape && (
    <span className={s.icon}>
      <Shape size="1.5rem" />
    </span>
  )
  return (
    <>
      {iconAtEnd === true ? undefined : icon}
      <span className={s.words}>
        {word}
        {reason !== undefined && (
          <span className={s.reason} id={reasonId}>
            {reason}
          </span>
        )}
      </span>
      {iconAtEnd === true ? icon : undefined}
    </>
  )
}
