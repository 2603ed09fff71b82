import Mail from 'lucide-react/icons/mail'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import s from '#ui/parts/Row.module.css'
import { classes } from '#ui/parts/classes.ts'

/** A stretch of a name: the surname is strong, the letters that were typed are underlined. */
export type NamePart = { readonly text: string; readonly strong?: boolean | undefined; readonly match?: boolean | undefined }

export type RowWordsProps = {
  readonly name: readonly NamePart[]
  readonly box?: string | number | undefined
  readonly fact?: string | undefined
  /** A line of its own below the fact: the row is then higher. */
  readonly second?: string | undefined
  readonly mail?: string | undefined
  /** What to know before acting, in amber with its shape: "radié le 2 septembre". */
  readonly warn?: string | undefined
  /** Why a far result is there; shown after "≈". */
  readonly near?: string | undefined
  readonly chosen?: boolean | undefined
  readonly onOpen?: (() => void) | undefined
  readonly openName?: string | undefined
}

/** Who, and below it what to know: the name opens the card. */
export function RowWords({ box, fact, second, mail, warn, ...name }: RowWordsProps) {
  return (
    <span className={s.words}>
      <RowName {...name} />
      <RowFacts {...{ box, fact, mail, warn }} />
      {second !== undefined && <span className={classes(s.facts, s.second)}>{second}</span>}
    </span>
  )
}

/** The name as spans; a matching stretch is underlined, never only coloured. */
export function Name({ name }: { readonly name: readonly NamePart[] }) {
  return name.map((part, place) => {
    const look = classes(part.strong === true && s.strong, part.match === true && s.match)
    return (
      // The parts of a name have no identity but their place.
      <span key={`${place}${part.text}`} className={look}>
        {part.text}
      </span>
    )
  })
}

/** The line below the name: box, fact, mail, what to know before. */
function RowFacts({ box, fact, mail, warn }: Pick<RowWordsProps, 'box' | 'fact' | 'mail' | 'warn'>) {
  if ([box, fact, mail, warn].every((words) => words === undefined)) return null
  return (
    <span className={s.facts}>
      {box !== undefined && <BoxTag>{box}</BoxTag>}
      {fact !== undefined && <span className={s.fact}>{fact}</span>}
      {mail !== undefined && (
        <span className={s.mail}>
          <Mail size="1.25rem" />
          {mail}
        </span>
      )}
      {warn !== undefined && (
        <span className={s.warn}>
          <TriangleAlert size="1.25rem" />
          <span className={s.fact}>{warn}</span>
        </span>
      )}
    </span>
  )
}

function spoken(name: RowWordsProps['name'], near: string | undefined): string {
  const whole = name.map((part) => part.text).join('')
  return near === undefined ? whole : `${whole} ≈ ${near}`
}

type RowNameProps = Pick<RowWordsProps, 'name' | 'near' | 'chosen' | 'onOpen' | 'openName'>

function RowName({ name, near, chosen, onOpen, openName }: RowNameProps) {
  const words = (
    <>
      <Name name={name} />
      {near !== undefined && <span className={s.near}>{`≈\u00a0${near}`}</span>}
    </>
  )
  if (onOpen === undefined) return <span className={s.name}>{words}</span>
  return (
    <button
      type="button"
      className={classes(s.name, s.opener)}
      // The letters that matched stand in spans of their own: the name is said whole.
      aria-label={openName ?? spoken(name, near)}
      aria-current={chosen === true ? 'true' : undefined}
      onClick={onOpen}
    >
      {words}
    </button>
  )
}
