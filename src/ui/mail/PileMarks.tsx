import ArrowRight from 'lucide-react/icons/arrow-right'
import Bell from 'lucide-react/icons/bell'
import MailX from 'lucide-react/icons/mail-x'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { addresseeOn } from '#domain/mail/addressee.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import { noticeDueOn } from '#domain/mail/notices.ts'
import type { NoticeDue } from '#domain/mail/notices.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/mail/Pile.module.css'
import type { PileLine } from '#ui/mail/pileLines.ts'
import { Chip } from '#ui/parts/Chip.tsx'
import type { Toned } from '#ui/parts/Chip.tsx'
import { forwardWords } from '#ui/texts/forward.ts'
import { addresseeWords, mail, noticeWords } from '#ui/texts/mail.ts'
import { pileWords } from '#ui/texts/pile.ts'

type Mark = Toned & { readonly words: string }

const term = (due: NoticeDue, day: ServiceDay): Mark =>
  ({ words: noticeWords(due, day), tone: due.stage === 'kept' ? 'info' : due.stage === 'soon' ? 'warn' : 'bad', icon: Bell })

// What presses most comes first.
const marksOf = (register: Register, { waiting: { person, mail: ledger }, back, onward }: PileLine, day: ServiceDay): readonly Mark[] => {
  const due = noticeDueOn(register, person, day)
  const standing = addresseeWords(addresseeOn(register, person, day), whoIs(register, person), day)
  return [
    ...(mailKinds.some((kind) => ledger[kind].waiting < 0) ? [{ words: mail.pile.toCheck, tone: 'bad', icon: TriangleAlert } as const] : []),
    ...(due === undefined ? [] : [term(due, day)]),
    ...(back === undefined ? [] : [{ words: pileWords.keptUntil(back.keptUntil, day), tone: 'bad', icon: MailX } as const]),
    ...(onward === undefined ? [] : [{ words: forwardWords.until(onward, day), tone: onward.endsSoon ? 'warn' : 'neutral', icon: ArrowRight } as const]),
    ...(standing === undefined ? [] : [{ words: standing, tone: 'warn', icon: TriangleAlert } as const]),
  ]
}

/** What is to be known of a line: one chip, and the rest in words, since every row of a windowed list has the same height. */
export function PileMarks({ line, day }: { readonly line: PileLine; readonly day: ServiceDay }) {
  const [first, ...others] = marksOf(useRegister(), line, day)
  if (first === undefined) return null
  const { words: most, ...face } = first
  return (
    <>
      <Chip {...face}>{most}</Chip>
      {others.length > 0 && <span className={s.words}>{others.map(({ words }) => <span key={words}>{words}</span>)}</span>}
    </>
  )
}
