import { ResumedDraft } from '#ui/app/ResumedDraft.tsx'
import s from '#ui/mail/Stocktake.module.css'
import { differencesOf } from '#ui/mail/stocktakeLine.ts'
import type { StocktakeLine } from '#ui/mail/stocktakeLine.ts'
import type { Stocktake } from '#ui/mail/useStocktake.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { TextField } from '#ui/parts/TextField.tsx'
import { stocktake as words } from '#ui/texts/stocktake.ts'

const reasonNot = (all: readonly StocktakeLine[], why: string): string | undefined => {
  if (all.every(({ counts }) => counts.length === 0)) return words.nothingYet
  if (all.some(({ invalid }) => invalid)) return words.someInvalid
  if (all.some(({ stale }) => stale)) return words.someStale
  return why.trim() === '' && all.some((line) => differencesOf(line).length > 0) ? words.reasonMissing : undefined
}

/** What differs so far, why, and the one key that writes it. */
export function StocktakeFoot({ stocktake: { kept, all, reason, explain, refused, confirm } }: { readonly stocktake: Stocktake }) {
  const differing = all.reduce((sum, line) => sum + differencesOf(line).length, 0)
  return (
    <div className={s.foot}>
      <ResumedDraft draft={kept} />
      <p className={s.summary}>
        <strong>{words.summary(differing)}</strong>
        <span>{words.untouched}</span>
      </p>
      <div className={s.reason}><TextField label={words.reason} placeholder={words.reasonHint} maxLength={200} value={reason} onChange={explain} /></div>
      <Key variant="filled" reason={reasonNot(all, reason)} onPress={() => void confirm()}>{words.confirm}</Key>
      {refused !== undefined && <div className={s.refused}><Alert tone="bad" urgent>{refused}</Alert></div>}
    </div>
  )
}
