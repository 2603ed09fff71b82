import { useEffect, useRef, useState } from 'react'
import { noteError } from '#ui/app/useLastError.ts'
import type { FormDraft } from '#ui/app/useDraft.ts'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'

type Errors<Field extends string> = { readonly [F in Field]?: string | undefined }

/** Fields that a draft keeps; the others are secrets, or fields of the closed desk. */
type Kept<Field extends string> = { readonly draft: Pick<FormDraft, 'contents' | 'write'>; readonly fields: readonly Field[] }

const withKept = <Field extends string>(typed: Readonly<Record<Field, string>>, kept: Kept<Field> | undefined): Readonly<Record<Field, string>> => {
  const said = kept?.fields.map((field) => [field, kept.draft.contents[field]] as const).filter(([, value]) => typeof value === 'string')
  return { ...typed, ...Object.fromEntries(said ?? []) }
}

const useTyped = <Field extends string>(empty: Readonly<Record<Field, string>>, kept: Kept<NoInfer<Field>> | undefined) => {
  const [typed, setTyped] = useState(empty)
  const type = (field: Field, value: string): void => {
    if (kept?.fields.includes(field) === true) kept.draft.write({ [field]: value }, { [field]: empty[field] })
    else setTyped((before) => ({ ...before, [field]: value }))
  }
  return { values: withKept(typed, kept), type }
}

/**
 * The fields of one form as typed, and what is wrong with them after a try. The first wrong field gets the focus; typing
 * in a field takes its error away.
 */
export const useForm = <Field extends string>(empty: Readonly<Record<Field, string>>, kept?: Kept<NoInfer<Field>>) => {
  const form = useRef<HTMLFormElement>(null)
  const { values, type } = useTyped(empty, kept)
  const [errors, setErrors] = useState<Errors<Field>>({})
  // A new object at each try: typing in one wrong field must not move to the next one.
  const [tried, setTried] = useState<Errors<Field>>({})
  const [busy, setBusy] = useState(false)
  const [broken, setBroken] = useState(false)
  useHalfFilled(busy || Object.values<string>(values).some((value) => value !== ''))
  useEffect(() => {
    form.current?.querySelector<HTMLElement>('[aria-invalid=true]')?.focus()
  }, [tried])
  const tell = (met: Errors<Field>): void => {
    setErrors(met)
    setTried({ ...met })
  }
  return {
    form, values, errors, busy, broken,
    set: (field: Field) => (value: string) => {
      type(field, value)
      setErrors((before) => (before[field] === undefined ? before : { ...before, [field]: undefined }))
    },
    /** Runs `attempt` unless something is wrong already; it gives the errors that it met, or nothing. A bug in it is said, and the form stays. */
    submit: async (wrong: Errors<Field>, attempt: () => Promise<Errors<Field> | undefined>) => {
      tell(wrong)
      if (busy || Object.values(wrong).some((error) => error !== undefined)) return
      setBusy(true)
      setBroken(false)
      try {
        tell((await attempt()) ?? {})
      } catch (error) {
        noteError(error)
        setBroken(true)
      } finally {
        setBusy(false)
      }
    },
  }
}

/** What is wrong with a field that must say something. */
export const missing = (value: string, sentence: string): string | undefined => (value.trim() === '' ? sentence : undefined)
