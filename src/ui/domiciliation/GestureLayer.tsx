import type { ComponentType } from 'react'
import type { PersonId } from '#domain/ids.ts'
import { AbsenceDialog } from '#ui/domiciliation/AbsenceDialog.tsx'
import { AyantDroitDialog } from '#ui/domiciliation/AyantDroitDialog.tsx'
import { CloseRequestDialog } from '#ui/domiciliation/CloseRequestDialog.tsx'
import { ContactDialog } from '#ui/domiciliation/ContactDialog.tsx'
import { EndDialog } from '#ui/domiciliation/EndDialog.tsx'
import { GrantDialog } from '#ui/domiciliation/GrantDialog.tsx'
import { InterviewDialog } from '#ui/domiciliation/InterviewDialog.tsx'
import type { Step } from '#ui/domiciliation/nextSteps.ts'
import { PriorLetterDialog } from '#ui/domiciliation/PriorLetterDialog.tsx'
import { RefuseDialog } from '#ui/domiciliation/RefuseDialog.tsx'
import { RequestDialog } from '#ui/domiciliation/RequestDialog.tsx'
import { PaperDialog } from '#ui/paper/PaperDialog.tsx'

/** What opens over the file; the radiation file is a page of its own, an attestation one tap. */
export type Layer = Exclude<Step, 'radiation' | 'attestation'> | 'contact' | 'ayantDroit' | 'paper'

type Form = { readonly person: PersonId; readonly onClose: () => void }

const forms: Readonly<Record<Layer, ComponentType<Form>>> = {
  grant: (form) => <GrantDialog decision="first" {...form} />,
  renew: (form) => <GrantDialog decision="renewal" {...form} />,
  refuse: RefuseDialog,
  end: EndDialog,
  propose: (form) => <EndDialog proposing {...form} />,
  absence: AbsenceDialog,
  letter: PriorLetterDialog,
  contact: ContactDialog,
  ayantDroit: AyantDroitDialog,
  request: RequestDialog,
  interview: InterviewDialog,
  closeRequest: CloseRequestDialog,
  paper: PaperDialog,
}

const isLayer = (word: string): word is Layer => Object.hasOwn(forms, word)

/** The form of a word that was written down. */
export const gestureNamed = (word: string): Layer | undefined => (isLayer(word) ? word : undefined)

/** The form that is open over the file, if any. */
export function GestureLayer({ layer, ...form }: Form & { readonly layer: Layer | undefined }) {
  if (layer === undefined) return null
  const Asked = forms[layer]
  return <Asked {...form} />
}
