import CircleCheck from 'lucide-react/icons/circle-check'
import Hourglass from 'lucide-react/icons/hourglass'
import Plus from 'lucide-react/icons/plus'
import X from 'lucide-react/icons/x'
import { Hidden } from '#ui/parts/Hidden.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import s from '#ui/parts/Tile.module.css'
import { parts } from '#ui/texts/parts.ts'

export type TileState = 'todo' | 'expected' | 'done' | 'waiting' | 'asks' | 'impossible' | 'usual'

const glyphs: Readonly<Partial<Record<TileState, Icon>>> = { done: CircleCheck, waiting: Hourglass, asks: Plus, impossible: X }
const meanings: Readonly<Partial<Record<TileState, string>>> = {
  done: parts.tile.done,
  waiting: parts.tile.waiting,
  impossible: parts.tile.impossible,
}

type TileFaceProps = {
  readonly icon: Icon
  readonly state: TileState
  readonly word: string
  readonly fact?: string | undefined
  readonly question?: string | undefined
  readonly factId: string
}

/** What the eye reads: icon, state's glyph, word, one fact. The fact is the button's description, not its name. */
export function TileFace({ icon: Shape, state, word, fact, question, factId }: TileFaceProps) {
  const Glyph = glyphs[state]
  return (
    <>
      <span className={s.icon}>
        <Shape size="1.75rem" />
      </span>
      {Glyph && (
        <span className={s.glyph}>
          <Glyph size="1.5rem" />
        </span>
      )}
      <span className={s.word} aria-hidden={question !== undefined}>
        {word}
      </span>
      <span className={s.fact} aria-hidden={question !== undefined}>
        {fact}
      </span>
      <Hidden id={factId}>{question ?? [meanings[state], fact].filter(Boolean).join(' ')}</Hidden>
    </>
  )
}
