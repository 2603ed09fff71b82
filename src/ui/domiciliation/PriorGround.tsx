import { needsPriorLetter } from '#domain/domiciliation/priorLetter.ts'
import { grounds } from '#domain/domiciliation/words.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import { GroundWarning } from '#ui/domiciliation/GroundWarning.tsx'
import type { Gesture } from '#ui/domiciliation/useGesture.ts'
import { SelectField } from '#ui/parts/SelectField.tsx'
import { gestures } from '#ui/texts/domiciliationGestures.ts'
import { radiation } from '#ui/texts/radiation.ts'
import { groundWords } from '#ui/texts/words.ts'

const choices = [{ value: '', word: gestures.choose }, ...grounds.filter(needsPriorLetter).map((value) => ({ value, word: groundWords[value] }))] as const

/** Codes that this field says itself. */
export const groundCodes = ['groundMissing', 'notSilent']

type PriorGroundProps = { readonly value: Ground | ''; readonly onChange: (ground: Ground | '') => void; readonly gesture: Gesture }

/** The ground that a radiation is considered for: a letter, or the reason for none, is for one. */
export function PriorGround({ value, onChange, gesture }: PriorGroundProps) {
  return (
    <>
      <SelectField label={radiation.prior.ground} options={choices} value={value} onChange={onChange} error={gesture.wrong(...groundCodes)} />
      <GroundWarning ground={value} />
    </>
  )
}
