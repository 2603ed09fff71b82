import type { FormDraft } from '#ui/app/useDraft.ts'
import { useFields } from '#ui/domiciliation/useFields.ts'

/** A form whose fields are written one at a time, as its draft has them. */
export const useForm = <Form extends object>(draft: FormDraft, from: Form): readonly [Form, (typed: Partial<Form>) => void] => useFields(draft, () => from)
