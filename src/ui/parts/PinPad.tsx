import Delete from 'lucide-react/icons/delete'
import { useId, type ReactNode } from 'react'
import { Key } from '#ui/parts/Key.tsx'
import { PinField } from '#ui/parts/PinField.tsx'
import s from '#ui/parts/PinPad.module.css'
import { usePinKeys } from '#ui/parts/usePinKeys.ts'
import { parts } from '#ui/texts/parts.ts'

export type PinPadProps = {
  readonly label: string
  /** The digits so far. */
  readonly value: string
  readonly onChange: (value: string) => void
  /** What was answered, or why nothing answers now; said politely. */
  readonly told?: ReactNode
  /** Neither keys nor keyboard answer, and `told` says why. */
  readonly deaf?: boolean | undefined
  readonly busy?: boolean | undefined
  /** Stands before the zero. */
  readonly corner?: ReactNode
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const

/** Six digits by finger, keyboard or paste: one field, and a key for each digit. */
export function PinPad({ label, value, onChange, told, deaf = false, busy = false, corner }: PinPadProps) {
  const toldId = useId()
  const off = deaf || busy
  const { type, erase } = usePinKeys({ value, onChange, off })
  const key = (digit: string) => (
    <span key={digit} className={s.digit}>
      <Key wide disabled={deaf} busy={busy} onPress={() => type(digit)}>
        {digit}
      </Key>
    </span>
  )
  return (
    <div className={s.pad}>
      <PinField label={label} count={value.length} toldId={toldId} busy={busy} onType={type} onKeep={(count) => !off && onChange(value.slice(0, count))} />
      <output id={toldId} className={s.told}>{told}</output>
      <div className={s.keys}>
        {digits.map(key)}
        <span className={s.corner}>{corner}</span>
        {key('0')}
        <span className={s.corner}>
          <Key variant="quiet" icon={Delete} disabled={deaf} onPress={erase}>
            {parts.pin.erase}
          </Key>
        </span>
      </div>
    </div>
  )
}
