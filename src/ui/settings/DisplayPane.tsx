import { useState } from 'react'
import type { Scale } from '#desk/ports.ts'
import { chooseScale, useScale } from '#ui/app/useScale.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { display as words } from '#ui/texts/display.ts'

const scales = ['normal', 'grand'] as const
const options = scales.map((value) => ({ value, word: words.words[value] }))

/** How large this tablet shows the desk: no act of the house, so that anyone may choose and nothing is to be taken back. */
export function DisplayPane() {
  const scale = useScale((worn) => worn.scale)
  const [lost, setLost] = useState(false)
  const choose = async (next: Scale) => {
    const keeping = chooseScale(next)
    announce(words.said[next])
    setLost(!(await keeping))
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <Segmented label={words.title} options={options} value={scale} onChange={(next) => void choose(next)} />
      {lost && <Alert tone="warn" urgent>{words.notKept}</Alert>}
    </Pane>
  )
}
