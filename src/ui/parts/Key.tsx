import { useId, type MouseEvent, type Ref } from 'react'
import type { Icon } from '#ui/parts/Icon.ts'
import { KeyFace, keyClass, type KeyVariant } from '#ui/parts/KeyFace.tsx'
import type { Marks } from '#ui/parts/Marks.ts'

export type KeyProps = Marks & {
  readonly children: string
  readonly icon?: Icon | undefined
  readonly iconAtEnd?: boolean | undefined
  readonly variant?: KeyVariant | undefined
  readonly onPress?: (() => void) | undefined
  /** Accessible name, when the word alone would not say what it does. */
  readonly name?: string | undefined
  /** The id of what tells its consequence. */
  readonly toldBy?: string | undefined
  readonly type?: 'button' | 'submit' | undefined
  readonly form?: string | undefined
  readonly pressed?: boolean | undefined
  readonly busy?: boolean | undefined
  readonly disabled?: boolean | undefined
  /** Why the key does not answer: shown on the key itself. */
  readonly reason?: string | undefined
  readonly wide?: boolean | undefined
  readonly tall?: boolean | undefined
  /** `keepFocus`, for a key that goes once its act is noted. */
  readonly onMouseDown?: ((press: MouseEvent) => void) | undefined
  readonly id?: string | undefined
  readonly ref?: Ref<HTMLButtonElement> | undefined
}

/**
 * A key that does not answer stays in the tab order (aria-disabled, not disabled): its reason must be readable,
 * and focus must not fall to the page when a key goes off under it.
 */
export function Key(props: KeyProps) {
  const { children, icon, iconAtEnd, variant, onPress, name, toldBy, pressed, busy, disabled, reason, wide, tall, type, ...rest } = props
  const off = disabled === true || reason !== undefined
  const reasonId = useId()
  const deaf = off || busy === true
  const press = (click: MouseEvent) => {
    if (deaf) click.preventDefault()
    else onPress?.()
  }
  return (
    <button
      {...rest}
      data-variant={variant}
      type={type === 'submit' ? 'submit' : 'button'}
      className={keyClass({ variant, pressed, off, wide, tall, icon })}
      aria-label={name ?? (reason === undefined ? undefined : children)}
      aria-describedby={reason === undefined ? toldBy : reasonId}
      aria-pressed={pressed}
      aria-busy={busy}
      aria-disabled={deaf ? true : undefined}
      onClick={press}
    >
      <KeyFace word={children} icon={icon} iconAtEnd={iconAtEnd} reason={reason} reasonId={reasonId} />
    </button>
  )
}
