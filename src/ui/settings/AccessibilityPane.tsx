import { HouseAccessibilityKey } from '#ui/help/HouseAccessibilityKey.tsx'
import s from '#ui/settings/Settings.module.css'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { accessibility } from '#ui/texts/accessibility.ts'

const { title, text } = accessibility.pane

/** Where the statement is found once the desk is open. */
export function AccessibilityPane() {
  return (
    <Pane>
      <h2 className={s.heading}>{title}</h2>
      <p className={s.muted}>{text}</p>
      <KeyRow>
        <HouseAccessibilityKey />
      </KeyRow>
    </Pane>
  )
}
