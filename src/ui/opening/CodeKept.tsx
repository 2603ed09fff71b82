import Printer from 'lucide-react/icons/printer'
import { useEffect, useState } from 'react'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useMinute } from '#ui/app/useNow.ts'
import s from '#ui/opening/RecoveryCode.module.css'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { opening } from '#ui/texts/opening.ts'

const words = opening.code

type CodeKeptProps = { readonly code: string; readonly go: string; readonly busy?: boolean; readonly onDone: () => void; readonly tall?: boolean }

/** A code that is shown once: one goes on when it is on paper, and leaving before that asks first. */
export function CodeKept({ code, go, busy, onDone, tall }: CodeKeptProps) {
  const [kept, setKept] = useState(false)
  useHalfFilled(true)
  useGuardedPage()
  return (
    <>
      <Code code={code} />
      <KeyRow>
        <Key icon={Printer} onPress={() => window.print()}>
          {words.print}
        </Key>
      </KeyRow>
      <CheckField label={words.done} checked={kept} onChange={setKept} />
      <KeyRow>
        <Key variant="filled" tall={tall} busy={busy} reason={kept ? undefined : words.notYet} onPress={onDone}>
          {go}
        </Key>
      </KeyRow>
    </>
  )
}

type CodeSheetProps = { readonly place: string; readonly agent: string; readonly code: string; readonly clock: () => number }

/** The same on paper. */
export function CodeSheet({ place, agent, code, clock }: CodeSheetProps) {
  const { day } = useMinute(clock)
  const { sheet } = words
  return (
    <PrintSheet title={sheet.title} place={place} date={longDay(day)}>
      <Code code={code} />
      <p>{sheet.use}</p>
      <p>{sheet.keep}</p>
      <p>{sheet.again}</p>
      <p>{agent}</p>
    </PrintSheet>
  )
}

/** The whole code is one text; a line breaks between two groups only. */
function Code({ code }: { readonly code: string }) {
  const groups = code.split('-')
  return (
    <p className={s.code} data-recovery-code="">
      {groups.map((group, place) => (
        <span key={`${String(place)}${group}`}>{place < groups.length - 1 ? `${group}-` : group}</span>
      ))}
    </p>
  )
}

/** Leaving now would lose the only sight of the code: the browser asks first. */
const useGuardedPage = (): void => {
  useEffect(() => {
    const ask = (parting: BeforeUnloadEvent) => parting.preventDefault()
    window.addEventListener('beforeunload', ask)
    return () => window.removeEventListener('beforeunload', ask)
  }, [])
}
