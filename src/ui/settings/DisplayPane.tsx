import { chooseScale, useScale } from '#ui/app/useScale.ts'
import { TabletChoice } from '#ui/settings/TabletChoice.tsx'
import { display as words } from '#ui/texts/display.ts'

const scales = ['normal', 'grand'] as const

/** How large this tablet shows the desk. */
export function DisplayPane() {
  const scale = useScale((worn) => worn.scale)
  return <TabletChoice words={words} values={scales} value={scale} onChoose={chooseScale} />
}
