import { whoIs } from '#domain/person/who.ts'
import { actsOn } from '#domain/register/read.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { homonymsOf } from '#search/lookAlikes.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { apartOf } from '#ui/sheet/apartOf.ts'
import s from '#ui/sheet/Copy.module.css'
import type { Copying, Whose } from '#ui/sheet/useCopying.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { nameOf } from '#ui/texts/names.ts'
import { sheet } from '#ui/texts/sheet.ts'

const words = sheet.copy

type LineNames = { readonly name: string; readonly apart?: string }

/** Whose line, told from the others of that name as the result was that opened it. */
export const useLineNames = (whose: Whose): LineNames => {
  const register = useRegister()
  const { day } = useNow()
  if ('n' in whose) return { name: words.anonymousLine(whose.n) }
  const { person } = whose
  const name = nameOf(register, person)
  return homonymsOf(register, { person, day }).length === 0 ? { name } : { name, apart: apartOf(whoIs(register, person)) }
}

const anonymousOn = (register: Register, day: ServiceDay): number =>
  actsOn(register, day).reduce((sum, { kind, n = 1 }) => (kind === 'anonymousPassage' ? sum + n : sum), 0)

type LineHeadProps = LineNames & { readonly whose: Whose; readonly copying: Copying; readonly day: ServiceDay; readonly isDone: boolean }

/** Whose line, and what the register says of that day already: nothing is doubled unseen. */
export function LineHead({ name, apart, whose, copying, day, isDone }: LineHeadProps) {
  const register = useRegister()
  const isAnonymous = 'n' in whose
  const before = isAnonymous ? anonymousOn(register, day) : 0
  return (
    <>
      <div className={s.names}>
        <div>
          <h2 className={s.who}>{name}</h2>
          {apart !== undefined && <p>{apart}</p>}
          {before > 0 && <p>{words.anonymousBefore(before)}</p>}
        </div>
        {isAnonymous && <Stepper label={words.people} min={1} value={whose.n} onChange={copying.recount} />}
      </div>
      {isDone && <Alert tone="info">{words.allNoted}</Alert>}
    </>
  )
}
