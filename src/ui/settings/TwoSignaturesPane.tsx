import { changeSettings } from '#desk/changeSettings.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import { has } from '#domain/agents/rights.ts'
import type { Register } from '#domain/register/register.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useAct } from '#ui/app/useAct.ts'
import s from '#ui/settings/Settings.module.css'
import { Alert } from '#ui/parts/Alert.tsx'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Pane } from '#ui/parts/Pane.tsx'
import { security } from '#ui/texts/security.ts'

const words = security.twoSignatures

const signatories = (register: Register): number =>
  [...agentsOf(register).values()].filter(({ role, retired }) => !retired && has(role, 'files')).length

/** A radiation by two agents: one proposes, another who decides confirms. */
export function TwoSignaturesPane() {
  const twoSignatures = useAnswer((register) => settingsOf(register).twoSignatures, '')
  const alone = useAnswer(signatories, undefined) < 2
  const act = useAct()
  return (
    <Pane>
      <h2 className={s.heading}>{words.title}</h2>
      <CheckField label={words.label} hint={words.hint} checked={twoSignatures} onChange={(next) => void act(changeSettings({ twoSignatures: next }))} />
      {twoSignatures && alone && <Alert tone="warn">{words.alone}</Alert>}
    </Pane>
  )
}
