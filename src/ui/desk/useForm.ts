import { useCallback, useState } from 'react'

/** A form whose fields are written one at a time. */
export const useForm = <Form extends object>(from: Form): readonly [Form, (typed: Partial<Form>) => void] => {
  const [form, setForm] = useState(from)
  const write = useCallback((typed: Partial<Form>) => setForm((before) => ({ ...before, ...typed })), [])
  return [form, write]
}
