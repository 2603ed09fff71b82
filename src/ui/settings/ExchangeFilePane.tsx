import Download from 'lucide-react/icons/download'
import { useState } from 'react'
import type { Exchange } from '#desk/exchange.ts'
import { momentAt } from '#domain/time.ts'
import { handedSentence, handOver } from '#ui/app/handOver.ts'
import { useHouse } from '#ui/app/house.ts'
import type { House } from '#ui/app/house.ts'
import { useExchange } from '#ui/app/useExchange.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { FileField } from '#ui/parts/FileField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { importing } from '#ui/texts/importing.ts'
import { parts } from '#ui/texts/parts.ts'
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

type Leaving = { readonly house: House; readonly exchange: Exchange; readonly which: Which }

const exported = async ({ house, exchange, which }: Leaving): Promise<Outcome> => {
  const name = words.name(momentAt(house.opened.journal.clock()).day)
  const bytes = await exchange.exportFile(which).catch(() => undefined)
  if (bytes?.ok !== true) return { tone: 'bad', text: words.failed }
  const handed = await handOver(house, { name, type: 'application/octet-stream', bytes: bytes.value, what: words.what[which] })
  const text = handedSentence(handed, words.exported(name))
  return { tone: text === words.exported(name) ? 'ok' : 'info', text }
}

const imported = async (exchange: Exchange, file: File): Promise<Outcome> => {
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return { tone: 'bad', text: importing.unopened.unreadable }
  const taken = await exchange.importFile(new Uint8Array(bytes)).catch(() => undefined)
  if (taken === undefined) return { tone: 'bad', text: parts.notCome.sentence }
  if (taken.ok) return { tone: 'ok', text: words.imported(taken.value.added) }
  const { code } = taken.error
  const isOfFile = code === 'unknownFile' || code === 'damaged' || code === 'otherRegister'
  return { tone: 'bad', text: isOfFile ? words.refusals[code] : failureSentence({ code }) }
}

const useExchangeFile = (exchange: Exchange) => {
  const house = useHouse()
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
    exportFile: (which: Which) => run(() => exported({ house, exchange, which })),
    importFile: async (file: File | undefined) => {
      if (file !== undefined) await run(() => imported(exchange, file))
    },
  }
}
