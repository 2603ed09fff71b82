import { changeAgent } from '#desk/changeAgent.ts'
import type { Agent } from '#domain/agents/agents.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import { FormDialog } from '#ui/settings/FormDialog.tsx'
import { RoleField } from '#ui/settings/RoleField.tsx'
import { useTold } from '#ui/settings/useTold.ts'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { TextField } from '#ui/parts/TextField.tsx'
import { agents } from '#ui/texts/agents.ts'

const words = agents.describe

/** Another name, or another role: acts that were noted keep their agent. */
export function DescribeAgentDialog({ agent, onClose }: { readonly agent: Agent; readonly onClose: () => void }) {
  const draft = useDraft('describeAgent', undefined, agent.agent)
  const [role, setRole] = useKept(draft, 'role', agent.role)
  const { submit, values, errors, set, ...form } = useForm({ name: agent.name }, { draft, fields: ['name'] })
  const act = useTold()
  const wrong = { name: missing(values.name, agents.noName) }
  const change = async () => {
    const refused = await act(changeAgent({ agent: agent.agent, name: values.name.trim(), role }))
    if (refused !== undefined) return { name: refused }
    draft.drop()
    onClose()
    return undefined
  }
  return (
    <FormDialog title={words.title(agent.name)} verb={words.verb} keep={words.keep} {...{ draft, ...form }} onSubmit={() => void submit(wrong, change)} onClose={onClose}>
      <TextField label={agents.name} hint={agents.nameHint} value={values.name} error={errors.name} onChange={set('name')} maxLength={200} takesFocus />
      <RoleField value={role} onChange={setRole} />
    </FormDialog>
  )
}
