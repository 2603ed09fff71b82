import type { Letterhead } from '#domain/settings.ts'
import type { ServiceDay } from '#domain/time.ts'
import s from '#ui/paper/PaperSheet.module.css'
import type { Paper } from '#ui/paper/paper.ts'
import { paper as words } from '#ui/texts/paper.ts'

type PaperHeadProps = { readonly letterhead: Letterhead; readonly place: string; readonly day: ServiceDay } & { readonly [K in 'to' | 'form']?: Paper[K] | undefined }

const linesOf = ({ service, address, phone, email, hours }: Letterhead, form: boolean): readonly string[] =>
  (form ? [service] : [service, address, phone, email, hours === '' ? '' : words.hours(hours)]).filter((line) => line !== '')

/** The house at the head of what it signs, where and when; whom it is sent to. */
export function PaperHead({ letterhead, place, day, to, form = false }: PaperHeadProps) {
  const { organisation, town } = letterhead
  return (
    <header>
      <div className={s.head}>
        <div className={s.house}>
          <strong>{organisation === '' ? place : organisation}</strong>
          {linesOf(letterhead, form).map((line) => <span key={line}>{line}</span>)}
        </div>
        <span>{words.datedFrom(town, day)}</span>
      </div>
      {to?.map((line) => <p key={line} className={s.to}>{line}</p>)}
    </header>
  )
}
