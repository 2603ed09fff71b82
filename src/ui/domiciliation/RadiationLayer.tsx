import type { ReactNode } from 'react'
import type { RadiationFile } from '#domain/domiciliation/radiationFile.ts'
import type { PersonId } from '#domain/ids.ts'
import { AbsenceDialog } from '#ui/domiciliation/AbsenceDialog.tsx'
import { AppealDialog } from '#ui/domiciliation/AppealDialog.tsx'
import { AttemptDialog } from '#ui/domiciliation/AttemptDialog.tsx'
import { CloseAppealDialog } from '#ui/domiciliation/CloseAppealDialog.tsx'
import { ContactDialog } from '#ui/domiciliation/ContactDialog.tsx'
import { EndDialog } from '#ui/domiciliation/EndDialog.tsx'
import { KeepDialog } from '#ui/domiciliation/KeepDialog.tsx'
import { NotifyDialog } from '#ui/domiciliation/NotifyDialog.tsx'
import { PriorLetterDialog } from '#ui/domiciliation/PriorLetterDialog.tsx'
import { SkipLetterDialog } from '#ui/domiciliation/SkipLetterDialog.tsx'
import { WithdrawDialog } from '#ui/domiciliation/WithdrawDialog.tsx'
import { kindWords } from '#ui/texts/domiciliationFile.ts'
import { radiation } from '#ui/texts/radiation.ts'

export type RadiationForm = 'attempt' | 'contact' | 'absence' | 'letter' | 'skip' | 'keep' | 'end' | 'propose' | 'notify' | 'handOver' | 'appeal' | 'close' | 'restore'

type Open = { readonly person: PersonId; readonly onClose: () => void; readonly file: RadiationFile }
type RadiationLayerProps = Open & { readonly form: RadiationForm | undefined }

const forms: Readonly<Record<RadiationForm, (open: Open) => ReactNode>> = {
  attempt: AttemptDialog,
  contact: ContactDialog,
  absence: AbsenceDialog,
  letter: PriorLetterDialog,
  skip: SkipLetterDialog,
  keep: KeepDialog,
  end: EndDialog,
  propose: (open) => <EndDialog proposing {...open} />,
  notify: ({ file: { ending }, ...open }) => ending && <NotifyDialog ending={ending} {...open} />,
  handOver: ({ file: { ending }, ...open }) => ending && <NotifyDialog ending={ending} how="handed" {...open} />,
  appeal: ({ file: { ending }, ...open }) => ending && <AppealDialog ending={ending} {...open} />,
  close: ({ file: { appeals }, ...open }) => appeals.filter(({ closed }) => closed === undefined).slice(0, 1).map((appeal) => <CloseAppealDialog key={appeal.lodged.id} appeal={appeal} {...open} />),
  restore: ({ file: { ending }, onClose }) =>
    ending && <WithdrawDialog fact={ending.id} what={kindWords(ending)} verb={radiation.keys.restore} onClose={onClose} />,
}

const isForm = (word: string): word is RadiationForm => Object.hasOwn(forms, word)

/** The form of a word that was written down. */
export const radiationFormNamed = (word: string): RadiationForm | undefined => (isForm(word) ? word : undefined)

/** The form that is open over the radiation file, if any. */
export function RadiationLayer({ form, person, file, onClose }: RadiationLayerProps) {
  if (form === undefined) return null
  const Asked = forms[form]
  return <Asked person={person} file={file} onClose={onClose} />
}
