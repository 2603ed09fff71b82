import { useId } from 'react'
import { Bars, type Bar, type Mean } from '#ui/parts/Bars.tsx'
import s from '#ui/parts/BarChart.module.css'
import { classes } from '#ui/parts/classes.ts'

type BarChartProps = {
  readonly title: string
  /** One sentence that reads the chart; the room puts the table beside it. */
  readonly sentence: string
  readonly bars: readonly Bar[]
  readonly mean?: Mean | undefined
  readonly level?: 2 | 3 | undefined
  readonly words?: { readonly strong: string; readonly others: string } | undefined
  /** Whether each bar carries its figure, or those that stand out alone. */
  readonly labelled?: 'all' | 'strong' | undefined
}

/** Bars with their figures on them: full against outlined, so that it reads in black and white too. */
export function BarChart({ title, sentence, bars, mean, words, labelled, level = 2 }: BarChartProps) {
  const id = useId()
  const Heading = `h${level}` as const
  return (
    <figure className={s.chart} aria-labelledby={id}>
      <Heading id={id} className={s.title}>
        {title}
      </Heading>
      <p className={s.sentence}>{sentence}</p>
      <svg className={s.plot} aria-hidden="true">
        <Bars bars={bars} mean={mean} labelled={labelled} />
      </svg>
      <ul className={s.legend}>
        {words && <Key look={s.swatchStrong} word={words.strong} />}
        {words && <Key word={words.others} />}
        {mean && <Key look={s.swatchMean} word={mean.word} />}
      </ul>
    </figure>
  )
}

function Key({ look, word }: { readonly look?: string | undefined; readonly word: string }) {
  return (
    <li>
      <span className={classes(s.swatch, look)} />
      {word}
    </li>
  )
}
