import { needsPriorLetter } from '#domain/domiciliation/priorLetter.ts'
import { radiationFileOf } from '#domain/domiciliation/radiationFile.ts'
import type { Ground } from '#domain/domiciliation/words.ts'
import type { PersonId } from '#domain/ids.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { radiation } from '#ui/texts/radiation.ts'

/** Nobody tried to reach the person: whoever decides against them is told, and decides all the same if they must. */
export function Untried({ person, ground }: { readonly person: PersonId; readonly ground: Ground | '' }) {
  const register = useRegister()
  const { day } = useNow()
  if (ground === '' || !needsPriorLetter(ground)) return null
  return radiationFileOf(register, person, day).attempts.length > 0 ? null : <Alert tone="info">{radiation.reach.before}</Alert>
}
