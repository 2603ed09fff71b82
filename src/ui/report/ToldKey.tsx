import s from '#ui/report/ToldKey.module.css'
import { amount } from '#ui/texts/figures.ts'
import type { Told } from '#ui/texts/sentence.ts'

type ToldKeyProps = {
  readonly told: Told
  /** The figure stands here and nowhere else on the screen. */
  readonly first: boolean
  readonly onAsk: (told: Told) => void
  /** Where the words around it are another cell of its row. */
  readonly name?: string
}

// The number alone is the key, so that words flow around it; of "aucune radiation", its first word.
const partsOf = ({ n, text, unsaid }: Told): readonly [before: string, key: string, after: string] => {
  if (unsaid === true) return ['', text, '']
  const key = n === 0 ? (text.split(' ')[0] ?? text) : amount(n)
  const at = text.indexOf(key)
  return at < 0 ? ['', text, ''] : [text.slice(0, at), key, text.slice(at + key.length)]
}

/** A figure in a sentence or a table: pressed, it says what it counts. */
export function ToldKey({ told, first, onAsk, name = told.text }: ToldKeyProps) {
  const [before, key, after] = partsOf(told)
  const figure = first && told.veiled !== true ? { 'data-figure': told.code, 'data-value': told.n } : {}
  return (
    <>
      {before}
      <button type="button" className={s.told} aria-label={name} onClick={() => onAsk(told)} {...figure}>
        {key}
      </button>
      {after}
    </>
  )
}
