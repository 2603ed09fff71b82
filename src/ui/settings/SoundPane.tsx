import { chooseSound, useSound } from '#ui/app/useSound.ts'
import { TabletChoice } from '#ui/settings/TabletChoice.tsx'
import { sounds as words } from '#ui/texts/display.ts'

const values = ['off', 'on'] as const

/** Whether this tablet ticks at an act: for whoever stands at it, like its size. */
export function SoundPane() {
  const on = useSound((heard) => heard.on)
  return <TabletChoice words={words} values={values} value={on ? 'on' : 'off'} onChoose={(next) => chooseSound(next === 'on')} />
}
