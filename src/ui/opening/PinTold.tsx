import { useState } from 'react'
import type { UnlockRefusal } from '#ui/app/stage.ts'
import { lock } from '#ui/texts/lock.ts'
import { opening } from '#ui/texts/opening.ts'

type PinToldProps = {
  readonly refusal: UnlockRefusal | undefined
  /** Seconds before the next try counts. */
  readonly wait: number
  /** Digits were typed, and nobody is chosen. */
  readonly nobody: boolean
}

const sentenceOf = (refusal: UnlockRefusal): string => {
  if (refusal.code === 'wrongPin') return lock.wrong(refusal.left)
  if (refusal.code === 'tooSoon') return lock.tooSoon
  if (refusal.code === 'noPin') return lock.noPin
  if (refusal.code === 'notCome') return lock.notCome
  return refusal.code === 'sessionOver' ? lock.ended.tries : opening.refusals[refusal.code]
}

/** What came of the last try: gently, and once aloud. The seconds pass for the eye alone. */
export function PinTold({ refusal, wait, nobody }: PinToldProps) {
  if (nobody) return lock.whoFirst
  if (refusal === undefined) return null
  return (
    <>
      {sentenceOf(refusal)}
      {'until' in refusal && <Wait key={refusal.until} wait={wait} />}
    </>
  )
}

function Wait({ wait }: { readonly wait: number }) {
  const [whole] = useState(wait)
  if (wait === 0) return whole === 0 ? null : ` ${lock.again}`
  return (
    <>
      <span className="visuallyHidden">{` ${lock.waitSaid(whole)}`}</span>
      <span aria-hidden="true">{` ${lock.wait(wait)}`}</span>
    </>
  )
}
