import { useState } from 'react'
import Printer from 'lucide-react/icons/printer'
import { totalOf, waitingPieces } from '#domain/mail/pieces.ts'
import { LeaveAll } from '#ui/mail/LeaveAll.tsx'
import s from '#ui/mail/Pile.module.css'
import type { Onward } from '#ui/mail/useForward.ts'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { forwardWords as words } from '#ui/texts/forward.ts'

type ForwardHeadProps = { readonly onward: Onward; readonly onPrint: (() => void) | undefined }

/** How much goes further, what that is not (metier.md §4), and the keys for all of it. */
export function ForwardHead({ onward: { lines, leaving, others, sendAll }, onPrint }: ForwardHeadProps) {
  const [asked, ask] = useState(false)
  const pieces = leaving.reduce((sum, { waiting }) => sum + totalOf(waitingPieces(waiting.mail)), 0)
  const confirm = () => {
    ask(false)
    sendAll()
  }
  return (
    <>
      <SectionTitle aside={lines.length === 0 ? undefined : words.summary(pieces, leaving.length, others)}>{words.heading}</SectionTitle>
      {lines.length > 0 && (
        <div className={s.back}>
          <p>{words.noSign}</p>
          <KeyRow>
            {onPrint !== undefined && <Key icon={Printer} onPress={onPrint}>{words.print}</Key>}
            {leaving.length > 0 && <Key onPress={() => ask(true)}>{words.all}</Key>}
          </KeyRow>
        </div>
      )}
      <LeaveAll words={words.confirm} lines={leaving} open={asked} onConfirm={confirm} onClose={() => ask(false)} />
    </>
  )
}
