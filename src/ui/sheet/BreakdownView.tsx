import Printer from 'lucide-react/icons/printer'
import type { ReactNode } from 'react'
import { BreakdownCard } from '#ui/sheet/BreakdownCard.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.breakdown

/** The breakdown card, to read and to print. Nobody stands on it, so printing it is no export. */
export function BreakdownView({ top }: { readonly top: ReactNode }) {
  return (
    <Panes
      top={top}
      end={
        <Pane label={words.title}>
          <KeyRow><Key icon={Printer} variant="filled" onPress={() => window.print()}>{words.print}</Key></KeyRow>
          <BreakdownCard />
        </Pane>
      }
    />
  )
}
