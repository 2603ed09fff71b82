import Copy from 'lucide-react/icons/copy'
import RefreshCw from 'lucide-react/icons/refresh-cw'
import ShieldCheck from 'lucide-react/icons/shield-check'
import { useCallback, useEffect, useState } from 'react'
import type { OpenRegister } from '#desk/ports.ts'
import { unlinked } from '#domain/exchange/standing.ts'
import { copyText } from '#ui/app/clipboard.ts'
import { deskNotes } from '#ui/app/deskNotes.ts'
import type { DeskNote } from '#ui/app/deskNotes.ts'
import { drawLifted } from '#ui/app/drawLifted.ts'
import { useHouse } from '#ui/app/house.ts'
import { diagnosis, diagnosisText, noteLines } from '#ui/settings/diagnosis.ts'
import type { DiagnosisLine, Known } from '#ui/settings/diagnosis.ts'
import { SelfTest } from '#ui/settings/SelfTest.tsx'
import s from '#ui/settings/Settings.module.css'
import { surroundings } from '#ui/settings/surroundings.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { Reveal } from '#ui/parts/Reveal.tsx'
import { settings } from '#ui/texts/settings.ts'

const words = settings.diagnostic

/** How the tablet does, with what to do about it; copied as text without a name in it. */
export function DiagnosticPane() {
  const { told, read } = useDiagnosis()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      {told !== undefined && <Told {...told} read={read} />}
    </Pane>
  )
}

/** `partly`: something of the tablet did not answer. */
type Diagnosis = { readonly partly: boolean; readonly lines: readonly DiagnosisLine[]; readonly notes: readonly DeskNote[] }

// The keys come with the lines above them: pressed before, they would move under the finger.
function Told({ partly, lines, notes, read }: Diagnosis & { readonly read: () => void }) {
  return (
    <>
      {partly && <Alert tone="warn">{words.partly}</Alert>}
      <Lines lines={lines} onProtected={read} />
      {notes.length > 0 && <Reveal title={words.notes(notes.length)}><pre className={s.log}>{noteLines(notes).join('\n')}</pre></Reveal>}
      <SelfTest />
      <KeyRow>
        <Copied text={diagnosisText(lines, notes)} />
        <Key variant="quiet" icon={RefreshCw} onPress={read}>{words.refresh}</Key>
      </KeyRow>
    </>
  )
}

const given = <Part,>(settled: PromiseSettledResult<Part>): Part | undefined => (settled.status === 'fulfilled' ? settled.value : undefined)

const ask = async ({ diagnostic, backups }: OpenRegister): Promise<Known> => {
  const [tablet, backup, around] = await Promise.allSettled([diagnostic(), backups.last().then((last) => ({ last })), surroundings()])
  return { tablet: given(tablet), backup: given(backup), around: given(around) }
}

const useDiagnosis = () => {
  const { opened, exchange } = useHouse()
  const [told, tell] = useState<Diagnosis>()
  const read = useCallback(() => {
    void ask(opened).then((known) => {
      const notes = deskNotes()
      const lines = diagnosis({ ...known, notes, standing: exchange?.standing() ?? unlinked, demo: opened.demo, now: opened.journal.clock() })
      drawLifted(() => tell({ partly: Object.values(known).includes(undefined), lines, notes }))
    })
  }, [opened, exchange])
  useEffect(read, [read])
  return { told, read }
}

function Lines({ lines, onProtected }: { readonly lines: readonly DiagnosisLine[]; readonly onProtected: () => void }) {
  return (
    <dl className={s.lines}>
      {lines.map(({ label, value, advice, remedy }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>
            {value}
            {advice !== undefined && <p className={s.advice}>{advice}</p>}
            {remedy === 'protect' && <Protect onProtected={onProtected} />}
          </dd>
        </div>
      ))}
    </dl>
  )
}

/** Asks the browser again: an app on the home screen is often granted what a tab is not. */
function Protect({ onProtected }: { readonly onProtected: () => void }) {
  const protect = () => void navigator.storage.persist().then(onProtected)
  return (
    <Key icon={ShieldCheck} onPress={protect}>
      {words.protect}
    </Key>
  )
}

function Copied({ text }: { readonly text: string }) {
  const [outcome, setOutcome] = useState<'copied' | 'notCopied'>()
  const copy = async () => {
    setOutcome((await copyText(text)) ? 'copied' : 'notCopied')
  }
  return (
    <>
      <Key icon={Copy} onPress={() => void copy()}>{words.copy}</Key>
      {outcome !== undefined && <Alert tone={outcome === 'copied' ? 'ok' : 'warn'} urgent>{words[outcome]}</Alert>}
    </>
  )
}
