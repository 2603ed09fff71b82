import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { AccessibilityKey } from '#ui/help/AccessibilityKey.tsx'

const waysOf = (register: Register): string => {
  const { phone, email } = settingsOf(register).letterhead
  return [phone, email].filter((way) => way !== '').join(', ')
}

/** The same in an open register: it says how the house is reached. */
export function HouseAccessibilityKey() {
  return <AccessibilityKey ways={useAnswer(waysOf, undefined)} />
}
