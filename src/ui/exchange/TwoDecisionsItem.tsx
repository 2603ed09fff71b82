import { useState } from 'react'
import { useLocation } from 'wouter'
import type { Decision } from '#domain/domiciliation/decisions.ts'
import type { TwoDecisions } from '#domain/exchange/twoDecisions.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { writerWords } from '#ui/exchange/authorWords.ts'
import s from '#ui/exchange/Exchange.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { decisionSentence } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { doublons } from '#ui/texts/doublons.ts'
import { standing } from '#ui/texts/standing.ts'

const words = doublons.twoDecisions

/** Two decisions about one domiciliation that did not know of each other: a human looks at the file, and takes one back. */
export function TwoDecisionsItem({ doublon, onLeave }: { readonly doublon: TwoDecisions; readonly onLeave: () => void }) {
  const register = useRegister()
  const [withdrawing, withdraw] = useState<Decision>()
  const [, navigate] = useLocation()
  const title = words.title(register, doublon)
  const openFile = () => {
    choose(doublon.person)
    onLeave()
    navigate('/domiciliation')
  }
  return (
    <>
      <p className={s.strong}>{title}</p>
      <p>{words.text}</p>
      {doublon.facts.map((decision) => {
        const line = words.line(decision, writerWords(register, decision))
        return (
          <div key={decision.id} className={s.line}>
            <span>{line}</span>
            <Key name={doublons.keyFor(doublons.withdraw, line)} onPress={() => withdraw(decision)}>{doublons.withdraw}</Key>
          </div>
        )
      })}
      <KeyRow>
        <Key variant="quiet" name={doublons.keyFor(standing.file, title)} onPress={openFile}>{standing.file}</Key>
      </KeyRow>
      {withdrawing && <WithdrawDialog fact={withdrawing.id} what={decisionSentence(withdrawing)} verb={gestures.decision.withdraw} onClose={() => withdraw(undefined)} />}
    </>
  )
}
