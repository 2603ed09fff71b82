import { mailKinds } from '#domain/mail/kinds.ts'
import { houseMail } from '#domain/mail/ledger.ts'
import { useAnswer } from '#ui/app/house.ts'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { Dialog } from '#ui/parts/Dialog.tsx'
import { stocktake } from '#ui/texts/stocktake.ts'

const words = stocktake.ledger
const lines = ['in', 'corrected', 'toHolder', 'toMandatary', 'toParent', 'forwarded', 'returned'] as const
type Line = (typeof lines)[number] | 'waiting'

const signOf = (line: Line, n: number): string => {
  const out = line !== 'in' && line !== 'corrected' && line !== 'waiting'
  return n === 0 ? '0' : `${out !== n < 0 ? '−' : ''}${String(Math.abs(n))}`
}

/** The ledger's identity, as a sum that anyone can do again: what came in, minus what left, is what waits (metier.md §5). */
export function LedgerDialog({ onClose }: { readonly onClose: () => void }) {
  const mail = useAnswer(houseMail, '')
  const columns = [
    { id: 'line', head: words.line, cell: (line: Line) => words[line] },
    ...mailKinds.map((kind) => ({ id: kind, head: stocktake.label(kind), numeric: true, cell: (line: Line) => signOf(line, mail[kind][line]) })),
  ]
  return (
    <Dialog open title={words.title} onClose={onClose}>
      <p>{words.says}</p>
      <DataTable caption={words.caption} columns={columns} rows={lines} keyOf={(line) => line} foot={[words.waiting, ...mailKinds.map((kind) => signOf('waiting', mail[kind].waiting))]} />
    </Dialog>
  )
}
