import type { Icon } from '#ui/parts/Icon.ts'
import { KeyFace, keyClass, type KeyVariant } from '#ui/parts/KeyFace.tsx'
import type { Marks } from '#ui/parts/Marks.ts'
import { follow } from '#ui/parts/follow.ts'

export type KeyLinkProps = Marks & {
  readonly children: string
  readonly href: string
  readonly onNavigate?: ((href: string) => void) | undefined
  readonly icon?: Icon | undefined
  readonly iconAtEnd?: boolean | undefined
  readonly variant?: KeyVariant | undefined
  readonly name?: string | undefined
  readonly wide?: boolean | undefined
  readonly tall?: boolean | undefined
  readonly download?: string | undefined
}

/** A link with the face of a key: it leads somewhere, it writes nothing. */
export function KeyLink(props: KeyLinkProps) {
  const { children, href, onNavigate, icon, iconAtEnd, variant, name, wide, tall, ...rest } = props
  return (
    <a
      {...rest}
      href={href}
      className={keyClass({ variant, wide, tall, icon })}
      aria-label={name}
      onClick={(click) => follow(click, onNavigate && (() => onNavigate(href)))}
    >
      <KeyFace word={children} icon={icon} iconAtEnd={iconAtEnd} />
    </a>
  )
}
