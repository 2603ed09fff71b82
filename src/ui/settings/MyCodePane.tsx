import KeyRound from 'lucide-react/icons/key-round'
import { useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import { useRegister } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
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
  const [choosing, choose] = useState(false)
  const stop = () => choose(false)
  if (me === undefined) return null
  return (
    <Pane>
      <h2 className={s.heading}>{words.mine}</h2>
      <p className={s.muted}>{words.mineText}</p>
      <p>{me.hasPin ? words.mineHas : words.mineNone}</p>
      <KeyRow>
        <Key icon={KeyRound} onPress={() => choose(true)}>{me.hasPin ? words.changeMine : words.choose}</Key>
      </KeyRow>
      {choosing && <NewCodeDialog agent={me} onDone={stop} onClose={stop} />}
    </Pane>
  )
}
