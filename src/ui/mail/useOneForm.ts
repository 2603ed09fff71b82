import { createContext, useContext } from 'react'

/** The form that is open in the dialog of someone's mail: one at a time, its keys at the foot, and nothing else to press by mistake. */
export type OneForm = {
  /** The word of the key that opened it. */
  readonly opened: string | undefined
  readonly open: (word: string | undefined) => void
  /** Where its keys lie: the foot of the dialog, always in sight. */
  readonly foot: HTMLElement | null
}

export const OneFormContext = createContext<OneForm>({ opened: undefined, open: () => undefined, foot: null })

/** Which form is open, for the parts of the dialog. */
export const useOneForm = (): OneForm => useContext(OneFormContext)
