import type { Letterhead } from '#domain/settings.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswer } from '#ui/app/house.ts'
import { Provisional } from '#ui/exchange/Provisional.tsx'
import { PaperBlocks } from '#ui/paper/PaperBlocks.tsx'
import { PaperHead } from '#ui/paper/PaperHead.tsx'
import s from '#ui/paper/PaperSheet.module.css'
import type { Paper } from '#ui/paper/paper.ts'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { paper as words } from '#ui/texts/paper.ts'

type PaperSheetProps = { readonly paper: Paper; readonly day: ServiceDay }

/** A document under the letterhead of the house, as it will be on paper. */
export function PaperSheet({ paper: { title, to, form, blocks, signed, provisionalOn }, day }: PaperSheetProps) {
  const { letterhead, place } = useAnswer(settingsOf, '')
  return (
    <PrintSheet preview title={title} head={<PaperHead letterhead={letterhead} place={place} day={day} to={to} form={form} />}>
      {provisionalOn !== undefined && <Provisional day={provisionalOn} />}
      <PaperBlocks blocks={blocks} />
      {signed && <Signature letterhead={letterhead} />}
    </PrintSheet>
  )
}

function Signature({ letterhead: { signatory, signatoryTitle } }: { readonly letterhead: Letterhead }) {
  return (
    <div className={s.signature}>
      <p>{[signatoryTitle, signatory].filter((line) => line !== '').join(', ') || words.signatory}</p>
    </div>
  )
}
