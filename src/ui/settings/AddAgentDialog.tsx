import { useState } from 'react'
import { addAgent } from '#desk/addAgent.ts'
import { setPin } from '#desk/setPin.ts'
import type { Role } from '#domain/agents/words.ts'
import { agentId } from '#domain/ids.ts'
import { useHouse } from '#ui/app/house.ts'
import { useDraft, useKept } from '#ui/app/useDraft.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { CodeFields, wrongCodes } from '#ui/settings/CodeFields.tsx'
import { FormDialog } from '#ui/settings/FormDialog.tsx'
import { RoleField } from '#ui/settings/RoleField.tsx'
import { useTold } from '#ui/settings/useTold.ts'
import { missing, useForm } from '#ui/opening/useForm.ts'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { agents } from '#ui/texts/agents.ts'

const words = agents.add
const whens = [{ value: 'now', word: agents.now }, { value: 'later', word: agents.later }] as const
type When = (typeof whens)[number]['value']

/** Someone joins the house: a name, what they may do, and six digits that they type themselves, now or when they come. */
export function AddAgentDialog({ onClose }: { readonly onClose: () => void }) {
  const draft = useDraft('newAgent')
  const [role, setRole] = useKept<Role>(draft, 'role', 'desk')
  const [when, setWhen] = useKept<When>(draft, 'when', 'now')
  const { submit, values, errors, set, ...form } = useNewAgent({ role, when, draft }, onClose)
  return (
    <FormDialog title={words.title} verb={words.verb} keep={words.keep} {...{ draft, ...form }} onSubmit={submit} onClose={onClose}>
      <TextField label={agents.name} hint={agents.nameHint} value={values.name} error={errors.name} onChange={set('name')} maxLength={200} takesFocus />
      <RoleField value={role} onChange={setRole} />
      <Segmented label={agents.when} options={whens} value={when} onChange={setWhen} />
      {when === 'now' ? <CodeFields {...{ values, errors, set }} /> : <p>{agents.laterText}</p>}
    </FormDialog>
  )
}

type Newcomer = { readonly role: Role; readonly when: When; readonly draft: FormDraft }

const useNewAgent = ({ role, when, draft }: Newcomer, onDone: () => void) => {
  const { agents: door, journal } = useHouse().opened
  const act = useTold()
  const { submit, ...form } = useForm({ name: '', code: '', again: '' }, { draft, fields: ['name'] })
  // The same id for every try: one agent, however often the key is pressed.
  const [agent] = useState(() => agentId(journal.newId()))
  const { name, code } = form.values
  const wrong = { name: missing(name, agents.noName), ...(when === 'now' ? wrongCodes(form.values) : {}) }
  const add = async () => {
    const proof = when === 'now' ? await door.prove(code) : undefined
    if (proof?.ok === false) return { code: agents.code[proof.error.code] }
    const notAdded = await act(addAgent({ agent, name, role }))
    if (notAdded !== undefined) return { name: notAdded }
    const notSet = proof === undefined ? undefined : await act(setPin({ agent, proof: proof.value }))
    if (notSet !== undefined) return { code: notSet }
    draft.drop()
    onDone()
    return undefined
  }
  return { ...form, submit: () => void submit(wrong, add) }
}
