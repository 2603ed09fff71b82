import { settingsOf } from '#domain/settingsOf.ts'
import { useRegister } from '#ui/app/house.ts'
import s from '#ui/desk/PersonFields.module.css'
import type { ExclusionFields } from '#ui/desk/useExclusionForm.ts'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { CheckField } from '#ui/parts/CheckField.tsx'
import { Segmented } from '#ui/parts/Segmented.tsx'
import { exclusionWords } from '#ui/texts/exclusion.ts'
import { prestationWord } from '#ui/texts/prestationWord.ts'

type ScopeFieldsProps = { readonly fields: ExclusionFields; readonly write: (typed: Partial<ExclusionFields>) => void; readonly gesture: Gesture }

const words = exclusionWords.form
const scopes = (['house', 'some'] as const).map((value) => ({ value, word: words.scopes[value] }))

/** The whole house, or the prestations that are chosen. */
export function ScopeFields({ fields: { scope, chosen }, write, gesture }: ScopeFieldsProps) {
  const offered = settingsOf(useRegister()).prestations.filter(({ retired }) => retired !== true)
  const turn = (code: string, on: boolean) => write({ chosen: on ? [...chosen, code] : chosen.filter((one) => one !== code) })
  const wrong = gesture.wrong('scopeMissing')
  return (
    <>
      <Segmented label={words.scope} options={scopes} value={scope} onChange={(next) => write({ scope: next })} />
      {scope === 'some' && (
        <fieldset className={s.pair} aria-label={words.which}>
          {offered.map((one) => (
            <CheckField key={one.code} label={prestationWord(one)} checked={chosen.includes(one.code)} onChange={(on) => turn(one.code, on)} />
          ))}
          {wrong !== undefined && <p role="alert" className={s.wrong}>{wrong}</p>}
        </fieldset>
      )}
    </>
  )
}
