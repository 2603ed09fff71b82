import { useState } from 'react'
import { chooseSound, useSound } from '#ui/app/useSound.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { announce } from '#ui/parts/announce.ts'
import { Pane } from '#ui/parts/Pane.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { sounds as words } from '#ui/texts/display.ts'

const options = (['off', 'on'] as const).map((value) => ({ value, word: words.words[value] }))

/** Whether this tablet ticks at an act: for whoever stands at it, like its size. */
export function SoundPane() {
  const on = useSound((heard) => heard.on)
  const [lost, setLost] = useState(false)
  const choose = async (next: 'off' | 'on') => {
    const keeping = chooseSound(next === 'on')
    announce(words.said[next])
    setLost(!(await keeping))
  }
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <Segmented label={words.title} options={options} value={on ? 'on' : 'off'} onChange={(next) => void choose(next)} />
      {lost && <Alert tone="warn" urgent>{words.notKept}</Alert>}
    </Pane>
  )
}
