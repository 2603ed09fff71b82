import Lock from 'lucide-react/icons/lock'
import Play from 'lucide-react/icons/play'
import Stamp from 'lucide-react/icons/stamp'
import TabletSmartphone from 'lucide-react/icons/tablet-smartphone'
import type { SafeRefusal } from '#desk/ports.ts'
import { AccessibilityKey } from '#ui/help/AccessibilityKey.tsx'
import s from '#ui/opening/FirstScreen.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { Landing } from '#ui/parts/Landing.tsx'
import { LandingKey } from '#ui/parts/LandingKey.tsx'
import { opening } from '#ui/texts/opening.ts'

type FirstScreenProps = {
  readonly refusal: SafeRefusal['code'] | undefined
  readonly onDemo: () => void
  readonly onCreate: () => void
  readonly onJoin: () => void
}

/** Three ways to begin (looks/09). */
export function FirstScreen({ refusal, onDemo, onCreate, onJoin }: FirstScreenProps) {
  const { landing } = opening
  const foot = (
    <div className={s.feet}>
      <span className={s.foot}>
        <Lock size="1.375rem" />
        {landing.foot}
      </span>
      <AccessibilityKey />
    </div>
  )
  return (
    <Landing lines={landing.lines} heading={landing.heading} foot={foot}>
      <Alert tone="bad" urgent>
        {refusal === undefined ? '' : opening.refusals[refusal]}
      </Alert>
      <LandingKey icon={Play} word={landing.demo} text={landing.demoText} tone="demo" onPress={onDemo} />
      <LandingKey icon={Stamp} word={landing.create} text={landing.createText} onPress={onCreate} />
      <LandingKey icon={TabletSmartphone} word={landing.join} text={landing.joinText} onPress={onJoin} />
    </Landing>
  )
}
