import Plus from 'lucide-react/icons/plus'
import { useState } from 'react'
import { agentsOf } from '#domain/agents/agents.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { useRegister } from '#ui/app/house.ts'
import { useLockLetters } from '#ui/app/lettersOf.ts'
import { useStanding } from '#ui/app/standing.ts'
import { AddAgentDialog } from '#ui/settings/AddAgentDialog.tsx'
import { AgentLayer } from '#ui/settings/AgentLayer.tsx'
import type { AgentAsked } from '#ui/settings/AgentLayer.tsx'
import { AgentRow } from '#ui/settings/AgentRow.tsx'
import { DemoCodes } from '#ui/settings/DemoCodes.tsx'
import s from '#ui/settings/Agents.module.css'
import pane from '#ui/settings/Settings.module.css'
import { NewCodeDialog } from '#ui/settings/NewCodeDialog.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { RowList } from '#ui/parts/RowList.tsx'
import { agents as words } from '#ui/texts/agents.ts'

/** Who stands at the desk of this house: added, changed and retired here, by those who run it. */
export function AgentsPane() {
  const all = [...agentsOf(useRegister()).values()]
  const letters = useLockLetters()
  const standing = all.filter(({ retired }) => !retired)
  const retired = all.filter((agent) => agent.retired)
  const [asked, ask] = useState<AgentAsked>()
  return (
    <Pane>
      <h2 className={pane.heading}>{words.title}</h2>
      <p className={pane.muted}>{words.text}</p>
      <DemoCodes />
      {standing.every(({ hasPin }) => !hasPin) && <Alert tone="info">{words.noCode}</Alert>}
      <RowList label={words.list} items={standing} keyOf={({ agent }) => agent} render={(agent) => <AgentRow agent={agent} letters={letters.get(agent.agent)} onAsk={(what) => ask({ what, agent })} />} />
      {retired.length > 0 && (
        <Reveal title={words.retired(retired.length)}>
          <ul>{retired.map(({ agent, name }) => <li key={agent} className={s.gone}>{name}</li>)}</ul>
        </Reveal>
      )}
      <AddKey standing={standing} />
      <AgentLayer asked={asked} onClose={() => ask(undefined)} />
    </Pane>
  )
}

/** The first other agent is added by someone who has six digits of their own: or the two could not be told apart. */
function AddKey({ standing }: { readonly standing: readonly Agent[] }) {
  const here = useStanding()
  const [adding, setAdding] = useState(false)
  const me = standing.find(({ agent }) => agent === here)
  const stop = () => setAdding(false)
  return (
    <>
      <KeyRow>
        <Key icon={Plus} onPress={() => setAdding(true)}>{words.add.go}</Key>
      </KeyRow>
      {adding && me?.hasPin === false && <NewCodeDialog agent={me} why={words.add.first} onDone={() => undefined} onClose={stop} />}
      {adding && me?.hasPin !== false && <AddAgentDialog onClose={stop} />}
    </>
  )
}
