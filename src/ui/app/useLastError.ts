// The last bug of this window, for the diagnostic: its kind and hour only, since a message may quote what somebody typed.
import { create } from 'zustand'
import { noteDesk } from '#ui/app/deskNotes.ts'

type LastError = { readonly at: number; readonly name: string }

export const useLastError = create<{ readonly error: LastError | undefined }>(() => ({ error: undefined }))

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : typeof error)

export const noteError = (error: unknown): void => {
  noteDesk({ what: 'bug', detail: nameOf(error) })
  useLastError.setState({ error: { at: Date.now(), name: nameOf(error) } })
}

/** Notes the bugs that no screen caught. */
export const watchErrors = (): void => {
  window.addEventListener('error', ({ error }) => noteError(error))
  window.addEventListener('unhandledrejection', ({ reason }) => noteError(reason))
}
