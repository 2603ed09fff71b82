import Stethoscope from 'lucide-react/icons/stethoscope'
import { useState } from 'react'
import { drawLifted } from '#ui/app/drawLifted.ts'
import { selfTest } from '#ui/settings/selfTest.ts'
import type { Tried } from '#ui/settings/selfTest.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { KeyRow } from '#ui/parts/KeyRow.tsx'
import { settings } from '#ui/texts/settings.ts'

const words = settings.diagnostic.selfTest

/** Tries what the register rests on, and says what came of it. */
export function SelfTest() {
  const [tried, setTried] = useState<readonly Tried[]>()
  const [busy, setBusy] = useState(false)
  const run = async () => {
    setBusy(true)
    const found = await selfTest()
    drawLifted(() => {
      setTried(found)
      setBusy(false)
    })
  }
  const well = tried?.every(({ ok }) => ok)
  return (
    <>
      <KeyRow><Key icon={Stethoscope} busy={busy} onPress={() => void run()}>{busy ? words.running : words.key}</Key></KeyRow>
      {tried !== undefined && (
        <>
          <dl className={s.lines}>
            {tried.map(({ label, value }) => <div key={label}><dt>{label}</dt><dd>{value}</dd></div>)}
          </dl>
          <Alert tone={well === true ? 'ok' : 'warn'} urgent>{well === true ? words.allWell : words.someFail}</Alert>
        </>
      )}
    </>
  )
}
