import { useEffect } from 'react'
import type { MailKind } from '#domain/mail/kinds.ts'
import { announce } from '#ui/parts/announce.ts'
import { mail } from '#ui/texts/mail.ts'

// By place on the keyboard: a French one needs Shift for its digits.
const kindOf: Readonly<Record<string, MailKind>> = { Digit1: 'letter', Digit2: 'registeredNotice', Digit3: 'parcel' }

/** Alt+1, Alt+2, Alt+3 choose the kind without leaving the line. */
export const useKindKeys = (choose: (kind: MailKind) => void): void => {
  useEffect(() => {
    const press = (stroke: KeyboardEvent) => {
      const kind = kindOf[stroke.code]
      if (kind === undefined || !stroke.altKey || stroke.ctrlKey || stroke.metaKey) return
      stroke.preventDefault()
      choose(kind)
      announce(mail.kinds.words[kind])
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [choose])
}
