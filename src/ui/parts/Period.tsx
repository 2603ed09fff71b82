import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import s from '#ui/parts/Period.module.css'

type PeriodProps = {
  /** "octobre 2026" */
  readonly word: string
  /** What the word leaves to guess, below it: "du 2 au 8 novembre 2026". */
  readonly note?: string | undefined
  readonly beforeName: string
  readonly afterName: string
  readonly onBefore?: (() => void) | undefined
  readonly onAfter?: (() => void) | undefined
}

/** One period at a time, with the one before and the one after. */
export function Period({ word, note, beforeName, afterName, onBefore, onAfter }: PeriodProps) {
  return (
    <div className={s.period}>
      <button type="button" className={s.step} aria-label={beforeName} disabled={!onBefore} onClick={onBefore}>
        <ChevronLeft size="1.75rem" />
      </button>
      <span className={s.words}>
        <span className={s.word}>{word}</span>
        {note !== undefined && <span className={s.note}>{note}</span>}
      </span>
      <button type="button" className={s.step} aria-label={afterName} disabled={!onAfter} onClick={onAfter}>
        <ChevronRight size="1.75rem" />
      </button>
    </div>
  )
}
