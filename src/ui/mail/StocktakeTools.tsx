import { useState } from 'react'
import type { RefObject } from 'react'
import { LedgerDialog } from '#ui/mail/LedgerDialog.tsx'
import s from '#ui/mail/Stocktake.module.css'
import { StocktakePaper } from '#ui/mail/StocktakePaper.tsx'
import { differencesOf } from '#ui/mail/stocktakeLines.ts'
import type { Stocktake } from '#ui/mail/useStocktake.ts'
import { Key } from '#ui/parts/Key.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { stocktake as words } from '#ui/texts/stocktake.ts'

type StocktakeToolsProps = { readonly stocktake: Stocktake; readonly input: RefObject<HTMLInputElement | null> }

/** Whom to count next, in which order, the same list for a pencil, and the account of the house. */
export function StocktakeTools({ stocktake: { all, order, choose, text, search }, input }: StocktakeToolsProps) {
  const [printed, print] = useState(0)
  const [ledger, showLedger] = useState(false)
  const differing = all.filter((line) => differencesOf(line).length > 0).length
  const options = [
    { value: 'box', word: words.orders.box }, { value: 'name', word: words.orders.name }, { value: 'differences', word: words.differing(differing) },
  ] as const
  return (
    <div className={s.tools}>
      <div className={s.search}><SearchBox ref={input} value={text} onChange={search} placeholder={words.search} /></div>
      <div className={s.order}><Segmented label={words.order} options={options} value={order} onChange={choose} /></div>
      <Key onPress={() => print(printed + 1)}>{words.print}</Key>
      <Key onPress={() => showLedger(true)}>{words.account}</Key>
      {printed > 0 && <StocktakePaper key={printed} lines={all} />}
      {ledger && <LedgerDialog onClose={() => showLedger(false)} />}
    </div>
  )
}
