import Download from 'lucide-react/icons/download'
import Share from 'lucide-react/icons/share'
import Smartphone from 'lucide-react/icons/smartphone'
import SquarePlus from 'lucide-react/icons/square-plus'
import { useState } from 'react'
import { askToInstall, useInstalling } from '#ui/app/installing.ts'
import s from '#ui/settings/Install.module.css'
import settings from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { install as words } from '#ui/texts/install.ts'

const isInstalled = (): boolean => window.matchMedia('(display-mode: standalone)').matches
// Safari alone says whether a page was opened from the home screen, and never offers to put it there.
const isSafari = (): boolean => 'standalone' in navigator

/** How the app comes to the home screen of this tablet: the browser's own offer, three gestures, or its menu. */
export function InstallPane() {
  const { installed } = useInstalling()
  return (
    <Pane>
      <h2 className={settings.heading}>{words.title}</h2>
      {installed || isInstalled() ? <p>{words.done}</p> : <><p>{words.why}</p><Way /></>}
    </Pane>
  )
}

function Way() {
  const offer = useInstalling((state) => state.offer)
  const [refused, setRefused] = useState(false)
  const ask = async () => setRefused(!(await askToInstall()))
  if (refused) return <Alert tone="info" urgent>{words.refused}</Alert>
  if (offer !== undefined) return <Key icon={Download} onPress={() => void ask()}>{words.key}</Key>
  return isSafari() ? <ThreeSteps /> : <p>{words.elsewhere}</p>
}

const pictures = [Share, SquarePlus, Smartphone] as const

function ThreeSteps() {
  return (
    <>
      <ol className={s.steps} aria-label={words.ipad.label}>
        {pictures.map((Picture, place) => (
          <li key={words.ipad.steps[place]} className={s.step}>
            <Picture size="2.5rem" aria-hidden />
            <span>{words.ipad.steps[place]}</span>
          </li>
        ))}
      </ol>
      <Alert tone="info">{words.ipad.warning}</Alert>
    </>
  )
}
