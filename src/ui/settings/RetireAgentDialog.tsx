import { useState } from 'react'
import { retireAgent } from '#desk/retireAgent.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { useStanding } from '#ui/app/standing.ts'
import s from '#ui/settings/Agents.module.css'
import { useTold } from '#ui/settings/useTold.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { ConfirmDialog } from '#ui/parts/ConfirmDialog.tsx'
import { agents } from '#ui/texts/agents.ts'

const words = agents.retire

type RetireAgentDialogProps = {
  readonly agent: Agent
  /** The only one left who runs the house. */
  readonly isLast: boolean
  readonly onClose: () => void
}

/** Someone leaves the house: what stays is said, and the last who runs it cannot go. */
export function RetireAgentDialog({ agent: { agent, name }, isLast, onClose }: RetireAgentDialogProps) {
  const mine = useStanding() === agent
  const act = useTold()
  const [busy, setBusy] = useState(false)
  const [refused, setRefused] = useState<string>()
  const retire = async () => {
    setBusy(true)
    const why = await act(retireAgent({ agent }))
    setBusy(false)
    if (why === undefined) onClose()
    else setRefused(why)
  }
  return (
    <ConfirmDialog
      open
      danger
      title={words.title(name)}
      verb={words.verb(name)}
      keep={words.keep(name)}
      busy={busy}
      reason={isLast ? words.last : undefined}
      onConfirm={() => void retire()}
      onClose={onClose}
    >
      <div className={s.form}>
        <p>{words.text}</p>
        {mine && !isLast && <Alert tone="warn">{words.self}</Alert>}
        <Alert tone="bad" urgent>{refused ?? ''}</Alert>
      </div>
    </ConfirmDialog>
  )
}
