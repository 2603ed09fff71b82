import { useState } from 'react'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'

type TabletChoiceProps<T extends string> = {
  readonly words: { readonly title: string; readonly text: string; readonly words: Readonly<Record<T, string>>; readonly said: Readonly<Record<T, string>>; readonly notKept: string }
  readonly values: readonly T[]
  readonly value: T
  /** Takes effect at once; says later whether the tablet kept it. */
  readonly onChoose: (next: T) => Promise<boolean>
}

/** How this tablet is: no act of the house, so that anyone may choose and nothing is to be taken back. */
export function TabletChoice<T extends string>({ words, values, value, onChoose }: TabletChoiceProps<T>) {
  const [lost, setLost] = useState(false)
  const choose = async (next: T) => {
    const keeping = onChoose(next)
    announce(words.said[next])
    setLost(!(await keeping))
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <Segmented label={words.title} options={values.map((one) => ({ value: one, word: words.words[one] }))} value={value} onChange={(next) => void choose(next)} />
      {lost && <Alert tone="warn" urgent>{words.notKept}</Alert>}
    </Pane>
  )
}
