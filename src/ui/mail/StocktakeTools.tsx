import { useState } from 'react'
import type { RefObject } from 'react'
import Eraser from 'lucide-react/icons/eraser'
import Printer from 'lucide-react/icons/printer'
import Sigma from 'lucide-react/icons/sigma'
import { LedgerDialog } from '#ui/mail/LedgerDialog.tsx'
import s from '#ui/mail/Stocktake.module.css'
import { differencesOf } from '#ui/mail/stocktakeLine.ts'
import type { Stocktake } from '#ui/mail/useStocktake.ts'
import { Menu } from '#ui/parts/Menu.tsx'
import { SearchBox } from '#ui/parts/SearchBox.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { stocktake as words } from '#ui/texts/stocktake.ts'

type StocktakeToolsProps = { readonly stocktake: Stocktake; readonly input: RefObject<HTMLInputElement | null>; readonly onPrint: () => void }

/** Whom to count next, in which order; the same list for a pencil, and the account of the house. */
export function StocktakeTools({ stocktake: { all, order, choose, text, search, startAgain }, input, onPrint }: StocktakeToolsProps) {
  const [ledger, showLedger] = useState(false)
  const differing = all.filter((line) => differencesOf(line).length > 0).length
  const begun = all.some(({ counts }) => counts.length > 0)
  const options = [
    { value: 'box', word: words.orders.box }, { value: 'name', word: words.orders.name }, { value: 'differences', word: words.differing(differing) },
  ] as const
  return (
    <div className={s.tools}>
      <div className={s.search}><SearchBox ref={input} value={text} onChange={search} placeholder={words.search} /></div>
      <div className={s.order}><Segmented label={words.order} options={options} value={order} onChange={choose} /></div>
      <Menu
        label={words.more}
        items={[
          { word: words.print, icon: Printer, onChoose: onPrint },
          { word: words.account, icon: Sigma, onChoose: () => showLedger(true) },
          { word: words.startAgain, icon: Eraser, onChoose: startAgain, reason: begun ? undefined : words.nothingYet },
        ]}
      />
      {ledger && <LedgerDialog onClose={() => showLedger(false)} />}
    </div>
  )
}
