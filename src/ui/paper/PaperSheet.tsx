import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { PaperBlocks } from '#ui/paper/PaperBlocks.tsx'
import s from '#ui/paper/PaperSheet.module.css'
import type { Paper } from '#ui/paper/paper.ts'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { paper as words } from '#ui/texts/paper.ts'

type PaperSheetProps = { readonly paper: Paper; readonly day: ServiceDay }

/** A document under the letterhead of the house, as it will be on paper. */
export function PaperSheet({ paper: { title, to, form, blocks, signed, provisionalOn }, day }: PaperSheetProps) {
  const { letterhead, place } = useAnswer(settingsOf, '')
  return (
    <PrintSheet preview title={title} head={<Head letterhead={letterhead} place={place} day={day} to={to} form={form} />}>
      {provisionalOn !== undefined && <Provisional day={provisionalOn} />}
      <PaperBlocks blocks={blocks} />
      {signed && <Signature letterhead={letterhead} />}
    </PrintSheet>
  )
}

type HeadProps = { readonly letterhead: Letterhead; readonly place: string; readonly day: ServiceDay } & { readonly [K in 'to' | 'form']: Paper[K] | undefined }

const linesOf = ({ service, address, phone, email, hours }: Letterhead, form: boolean): readonly string[] =>
  (form ? [service] : [service, address, phone, email, hours === '' ? '' : words.hours(hours)]).filter((line) => line !== '')

function Head({ letterhead, place, day, to, form = false }: HeadProps) {
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

function Signature({ letterhead: { signatory, signatoryTitle } }: Pick<HeadProps, 'letterhead'>) {
  return (
    <div className={s.signature}>
      <p>{[signatoryTitle, signatory].filter((line) => line !== '').join(', ') || words.signatory}</p>
    </div>
  )
}
