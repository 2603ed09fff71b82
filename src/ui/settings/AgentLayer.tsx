import { leavesNoManager } from '#domain/agents/agents.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { useRegister } from '#ui/app/house.ts'
import { DescribeAgentDialog } from '#ui/settings/DescribeAgentDialog.tsx'
import { NewCodeDialog } from '#ui/settings/NewCodeDialog.tsx'
import { RetireAgentDialog } from '#ui/settings/RetireAgentDialog.tsx'

export type AgentAsk = 'describe' | 'code' | 'retire'
export type AgentAsked = { readonly what: AgentAsk; readonly agent: Agent } | undefined

type AgentLayerProps = { readonly asked: AgentAsked; readonly onClose: () => void }

/** The form about an agent, when one is asked for. */
export function AgentLayer({ asked, onClose }: AgentLayerProps) {
  const register = useRegister()
  if (asked === undefined) return null
  const { what, agent } = asked
  switch (what) {
    case 'describe': return <DescribeAgentDialog agent={agent} onClose={onClose} />
    case 'code': return <NewCodeDialog agent={agent} onDone={onClose} onClose={onClose} />
    case 'retire': return <RetireAgentDialog agent={agent} isLast={leavesNoManager(register, agent.agent, { retired: true })} onClose={onClose} />
  }
}
