import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import { noteExport } from '#desk/noteExport.ts'
import { momentAt } from '#domain/time.ts'
import { useHouse } from '#ui/app/house.ts'
import { isOut, saveFile } from '#ui/app/saveFile.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { notOut } from '#ui/texts/notOut.ts'
import { failureSentence } from '#ui/texts/refusals.ts'
import { tablets } from '#ui/texts/tablets.ts'

const words = tablets.file

type Outcome = { readonly tone: 'ok' | 'bad' | 'info'; readonly text: string }
type Which = 'all' | 'unconfirmed'

/** The way out when there is no network, or no endpoint: the acts go over in an encrypted file (sync.md, "File transport"). */
export function ExchangeFilePane() {
  const { exchange } = useExchange()
  if (exchange === undefined) return null
  return <FilePane exchange={exchange} />
}

function FilePane({ exchange }: { readonly exchange: Exchange }) {
  const { busy, outcome, exportFile, importFile } = useExchangeFile(exchange)
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <p className={s.muted}>{words.text}</p>
      <KeyRow>
        <Key icon={Download} busy={busy} onPress={() => void exportFile('unconfirmed')}>{words.unconfirmed}</Key>
        <Key icon={Download} busy={busy} onPress={() => void exportFile('all')}>{words.all}</Key>
      </KeyRow>
      <FileField label={words.import} accept=".boussole" onChoose={([file]) => void importFile(file)} />
      {outcome !== undefined && <Alert tone={outcome.tone} urgent>{outcome.text}</Alert>}
    </Pane>
  )
}

const exported = async (exchange: Exchange, which: Which, name: string): Promise<Outcome> => {
  const bytes = await exchange.exportFile(which).catch(() => undefined)
  if (bytes?.ok !== true) return { tone: 'bad', text: words.failed }
  const way = await saveFile({ name, type: 'application/octet-stream', bytes: bytes.value })
  return isOut(way) ? { tone: 'ok', text: words.exported(name) } : { tone: 'info', text: notOut[way] }
}

const imported = async (exchange: Exchange, file: File): Promise<Outcome> => {
  const taken = await exchange.importFile(new Uint8Array(await file.arrayBuffer()))
  if (taken.ok) return { tone: 'ok', text: words.imported(taken.value.added) }
  const { code } = taken.error
  const isOfFile = code === 'unknownFile' || code === 'damaged' || code === 'otherRegister'
  return { tone: 'bad', text: isOfFile ? words.refusals[code] : failureSentence({ code }) }
}

const useExchangeFile = (exchange: Exchange) => {
  const { opened: { journal }, record } = useHouse()
  const [busy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<Outcome>()
  const run = async (job: () => Promise<Outcome>) => {
    setBusy(true)
    setOutcome(undefined)
    setOutcome(await job())
    setBusy(false)
  }
  return {
    busy, outcome,
    // Noted first, as any file that leaves (metier.md §8).
    exportFile: (which: Which) => run(async () => {
      const name = words.name(momentAt(journal.clock()).day)
      const noted = await record(noteExport({ what: words.what[which], file: name }))
      return noted.ok ? exported(exchange, which, name) : { tone: 'bad', text: words.failed }
    }),
    importFile: async (file: File | undefined) => {
      if (file !== undefined) await run(() => imported(exchange, file))
    },
  }
}
