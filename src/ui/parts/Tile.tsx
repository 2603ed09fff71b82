import { useId, type KeyboardEvent, type MouseEvent } from 'react'
import face from '#ui/parts/Face.module.css'
import type { Icon } from '#ui/parts/Icon.ts'
import type { Marks } from '#ui/parts/Marks.ts'
import s from '#ui/parts/Tile.module.css'
import { TileFace, type TileState } from '#ui/parts/TileFace.tsx'
import { classes } from '#ui/parts/classes.ts'
import { useAsking, type Again } from '#ui/parts/useAsking.ts'
import { parts } from '#ui/texts/parts.ts'

export type TileProps = Marks & {
  readonly icon: Icon
  readonly word: string
  readonly state: TileState
  readonly fact?: string | undefined
  readonly onPress?: (() => void) | undefined
  /** Exact accessible name when it is not the word. */
  readonly name?: string | undefined
  readonly again?: Again | undefined
  readonly shortcut?: string | undefined
}

type Wording = { readonly name: string; readonly word: string; readonly fact?: string | undefined; readonly question?: string }

function wording(props: TileProps, state: TileState): Wording {
  const { again, name, word, fact } = props
  if (state !== 'asks' || again === undefined) return { name: name ?? word, word, fact }
  if (again.asks !== undefined) return again.asks
  const { add, asks, asksShort, asksAnd, asksOften } = parts.tile
  const { at, often } = again
  return { name: add, word: often ?? asksShort(at), fact: asksAnd, question: often === undefined ? asks(at) : asksOften(often) }
}

const faces = {
  todo: face.plain,
  expected: face.filled,
  done: face.flat,
  waiting: face.flat,
  asks: undefined,
  impossible: face.off,
  usual: face.plain,
} as const

/** One act of the day on one face. A tile whose act is noted asks on itself, in the same room, before it adds a second. */
export function Tile(props: TileProps) {
  const { icon, word: _word, state: given, fact: _fact, onPress, name: _name, again, shortcut, ...marks } = props
  const { asking, ask, stop } = useAsking(again)
  const factId = useId()
  const state = asking ? 'asks' : given
  const said = wording(props, state)
  const press = (click: MouseEvent) => {
    // The second tap of a double tap must not answer the question that the first one raised.
    if (state === 'impossible' || click.detail > 1) return
    if (again === undefined) return onPress?.()
    if (state !== 'asks') return ask()
    stop()
    again.onAdd()
  }
  const onEscape = (stroke: KeyboardEvent) => {
    if (stroke.key !== 'Escape' || !asking) return
    stroke.stopPropagation()
    stop()
  }
  return (
    <button
      {...marks}
      type="button"
      className={classes(face.face, s.tile, faces[state], s[state])}
      aria-label={said.name}
      aria-describedby={factId}
      aria-keyshortcuts={shortcut}
      aria-disabled={state === 'impossible' ? true : undefined}
      onClick={press}
      onKeyDown={onEscape}
      onBlur={stop}
    >
      <TileFace icon={icon} state={state} word={said.word} fact={said.fact} question={said.question} factId={factId} />
    </button>
  )
}
