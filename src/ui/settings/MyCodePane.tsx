import KeyRound from 'lucide-react/icons/key-round'
import { useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import { initialsOf } from '#domain/agents/standing.ts'
import { useRegister } from '#ui/app/house.ts'
import { useLockLetters } from '#ui/app/lettersOf.ts'
import { useStanding } from '#ui/app/standing.ts'
import { DemoCodes } from '#ui/settings/DemoCodes.tsx'
import { NewCodeDialog } from '#ui/settings/NewCodeDialog.tsx'
import s from '#ui/settings/Settings.module.css'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { agents } from '#ui/texts/agents.ts'

const words = agents.code

/** Six digits of whoever stands at the desk, whatever their role. */
export function MyCodePane() {
  const me = agentsOf(useRegister()).get(useStanding())
  const letters = useLockLetters()
  const [choosing, choose] = useState(false)
  const stop = () => choose(false)
  if (me === undefined) return null
  const mine = letters.get(me.agent) ?? ''
  const isNumbered = mine !== '' && mine !== initialsOf(me.name)
  return (
    <Pane>
      <h2 className={s.heading}>{words.mine}</h2>
      <p className={s.muted}>{words.mineText}</p>
      <DemoCodes />
      <p>{me.hasPin ? words.mineHas : words.mineNone}</p>
      {isNumbered && <p>{words.mineLetters(mine)}</p>}
      <KeyRow>
        <Key icon={KeyRound} onPress={() => choose(true)}>{me.hasPin ? words.changeMine : words.choose}</Key>
      </KeyRow>
      {choosing && <NewCodeDialog agent={me} onDone={stop} onClose={stop} />}
    </Pane>
  )
}
