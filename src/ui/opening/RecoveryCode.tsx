import Printer from 'lucide-react/icons/printer'
import { useEffect, useState } from 'react'
import { useHalfFilled } from '#ui/app/useHalfFilled.ts'
import { useMinute } from '#ui/app/useNow.ts'
import s from '#ui/opening/RecoveryCode.module.css'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { PrintSheet } from '#ui/parts/PrintSheet.tsx'
import { longDay } from '#ui/texts/dates.ts'
import { opening } from '#ui/texts/opening.ts'

type RecoveryCodeProps = {
  readonly place: string
  readonly agent: string
  readonly code: string
  readonly clock: () => number
  readonly onDone: () => void
}

/** Shown once: without the phrase nor this code the names are lost (sync.md, "Encryption"). One goes on when it is on paper. */
export function RecoveryCode({ place, agent, code, clock, onDone }: RecoveryCodeProps) {
  const [kept, setKept] = useState(false)
  const { day } = useMinute(clock)
  useHalfFilled(true)
  useGuardedPage()
  const { heading, lines, why, print, done, go, notYet, sheet } = opening.code
  return (
    <>
      <Landing lines={lines} heading={heading}>
        <p>{why}</p>
        <Code code={code} />
        <KeyRow>
          <Key icon={Printer} onPress={() => window.print()}>
            {print}
          </Key>
        </KeyRow>
        <CheckField label={done} checked={kept} onChange={setKept} />
        <KeyRow>
          <Key variant="filled" tall reason={kept ? undefined : notYet} onPress={onDone}>
            {go}
          </Key>
        </KeyRow>
      </Landing>
      <PrintSheet title={sheet.title} place={place} date={longDay(day)}>
        <Code code={code} />
        <p>{sheet.use}</p>
        <p>{sheet.keep}</p>
        <p>{sheet.again}</p>
        <p>{sheet.agent(agent)}</p>
      </PrintSheet>
    </>
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
