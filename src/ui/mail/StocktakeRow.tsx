import type { FocusEvent } from 'react'
import Check from 'lucide-react/icons/check'
import Diff from 'lucide-react/icons/diff'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { spokenName } from '#domain/person/description.ts'
import field from '#ui/parts/Field.module.css'
import s from '#ui/mail/Stocktake.module.css'
import { differencesOf } from '#ui/mail/stocktakeLine.ts'
import type { StocktakeLine } from '#ui/mail/stocktakeLine.ts'
import { BoxTag } from '#ui/parts/BoxTag.tsx'
import { Chip } from '#ui/parts/Chip.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Name } from '#ui/parts/RowWords.tsx'
import { listName } from '#ui/texts/names.ts'
import { stocktake } from '#ui/texts/stocktake.ts'

type StocktakeRowProps = { readonly line: StocktakeLine; readonly onCount: (kind: MailKind, text: string) => void; readonly onAllThere: () => void }

/** One pile: what the register says, what was counted, and what differs, as it is typed. */
export function StocktakeRow({ line, onCount, onAllThere }: StocktakeRowProps) {
  const { who, mail } = line
  const name = spokenName(who)
  const something = mailKinds.some((kind) => mail[kind].waiting > 0)
  return (
    <div className={s.row} data-number={who.number}>
      {who.boxNumber === undefined ? <span className={s.noBox} /> : <BoxTag>{who.boxNumber}</BoxTag>}
      <span className={s.name}><Name name={listName(who)} /></span>
      <span className={s.fields}>{mailKinds.map((kind) => <CountField key={kind} {...{ kind, line, name, onCount }} />)}</span>
      <span className={s.chips}><Found line={line} /></span>
      <span className={s.end}>{something && <Key name={stocktake.allThereName(name)} onPress={onAllThere}>{stocktake.allThere}</Key>}</span>
    </div>
  )
}

type CountFieldProps = { readonly kind: MailKind; readonly line: StocktakeLine; readonly name: string; readonly onCount: StocktakeRowProps['onCount'] }

const selectAll = ({ target }: FocusEvent<HTMLInputElement>) => target.select()

function CountField({ kind, line: { mail, typed, counts }, name, onCount }: CountFieldProps) {
  const stood = mail[kind].waiting
  const one = counts.find((count) => count.mail === kind)
  return (
    <label className={s.count}>
      <span aria-hidden="true">{stocktake.label(kind)} · {String(stood).replace('-', '−')}</span>
      <input
        className={field.control}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        maxLength={4}
        aria-label={stocktake.name(kind, name, stood)}
        aria-invalid={one !== undefined && Number.isNaN(one.counted) ? true : undefined}
        data-stood={stood}
        value={typed[kind]?.text ?? ''}
        onFocus={selectAll}
        onChange={({ target }) => onCount(kind, target.value)}
      />
    </label>
  )
}

// What stands in the way of confirming comes before what differs.
function Found({ line }: { readonly line: StocktakeLine }) {
  if (line.invalid) return <Chip tone="bad" icon={TriangleAlert}>{stocktake.invalid}</Chip>
  if (line.stale) return <Chip tone="bad" icon={TriangleAlert}>{stocktake.stale}</Chip>
  const differing = differencesOf(line)
  if (differing.length === 0) return line.done ? <Chip tone="ok" icon={Check}>{stocktake.fits}</Chip> : null
  return <Chip tone="warn" icon={Diff}>{differing.map(({ mail, counted, stood }) => stocktake.difference(mail, counted - stood)).join(', ')}</Chip>
}
