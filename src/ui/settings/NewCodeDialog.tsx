import { setPin } from '#desk/setPin.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { useHouse } from '#ui/app/house.ts'
import { useStanding } from '#ui/app/standing.ts'
import { CodeFields, wrongCodes } from '#ui/settings/CodeFields.tsx'
import { FormDialog } from '#ui/settings/FormDialog.tsx'
import { useTold } from '#ui/settings/useTold.ts'
import { useForm } from '#ui/opening/useForm.ts'
import { agents } from '#ui/texts/agents.ts'

type NewCodeDialogProps = {
  readonly agent: Pick<Agent, 'agent' | 'name' | 'hasPin'>
  /** Why it is asked now, where that is not plain. */
  readonly why?: string | undefined
  readonly onDone: () => void
  readonly onClose: () => void
}

const words = agents.code

/** Six digits for an agent, in place of those before: their own, or another's who stands beside. */
export function NewCodeDialog({ agent, why, onDone, onClose }: NewCodeDialogProps) {
  const mine = useStanding() === agent.agent
  const { submit, ...form } = useNewCode(agent, onDone)
  return (
    <FormDialog
      title={mine ? words.mine : words.title(agent.name)}
      verb={words.verb}
      keep={agent.hasPin ? words.keep : words.keepNone}
      {...{ form: form.form, busy: form.busy, broken: form.broken, onClose }}
      onSubmit={submit}
    >
      <p>{why ?? (mine ? words.mineText : words.text(agent.name))}</p>
      <CodeFields values={form.values} errors={form.errors} set={form.set} takesFocus />
    </FormDialog>
  )
}

const useNewCode = ({ agent }: Pick<Agent, 'agent'>, onDone: () => void) => {
  const { agents: door } = useHouse().opened
  const act = useTold()
  const { submit, ...form } = useForm({ code: '', again: '' })
  const keep = async () => {
    const proof = await door.prove(form.values.code)
    if (!proof.ok) return { code: words[proof.error.code] }
    const refused = await act(setPin({ agent, proof: proof.value }))
    if (refused !== undefined) return { code: refused }
    onDone()
    return undefined
  }
  return { ...form, submit: () => void submit(wrongCodes(form.values), keep) }
}
