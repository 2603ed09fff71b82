import type { Tally } from '#domain/figures/tally.ts'
import { mailKinds } from '#domain/mail/kinds.ts'
import type { MailKind } from '#domain/mail/kinds.ts'
import { Count } from '#ui/figures/Count.tsx'
import { DataTable } from '#ui/parts/DataTable.tsx'
import { behindWords } from '#ui/texts/behind.ts'
import { figures, figureWords } from '#ui/texts/figures.ts'
import { mailWords } from '#ui/texts/words.ts'

const { columns: heads } = figures

/** Letters, notices and parcels, counted apart (metier.md §5). */
export function MailByKind({ tally, when }: { readonly tally: Tally; readonly when: string }) {
  const count = (figure: 'mailIn' | 'mailOut' | 'forwarded' | 'returned', kind: MailKind) => {
    const code = `${figure}.${kind}`
    return <Count code={code} n={tally.get(code) ?? 0} acts={{ code, when, label: behindWords.within(figureWords[figure].label, mailWords[kind].many) }} />
  }
  const columns = [
    { id: 'kind', head: heads.mail, cell: (kind: MailKind) => mailWords[kind].many },
    { id: 'in', head: heads.mailIn, numeric: true, cell: (kind: MailKind) => count('mailIn', kind) },
    { id: 'out', head: heads.mailOut, numeric: true, cell: (kind: MailKind) => count('mailOut', kind) },
    { id: 'forwarded', ...heads.forwarded, numeric: true, cell: (kind: MailKind) => count('forwarded', kind) },
    { id: 'returned', ...heads.returned, numeric: true, cell: (kind: MailKind) => count('returned', kind) },
  ]
  return <DataTable caption={figures.mailByKind} columns={columns} rows={mailKinds} keyOf={(kind) => kind} />
}
