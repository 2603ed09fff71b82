import Inbox from 'lucide-react/icons/inbox'
import { interviewFor, openRequestOn } from '#domain/domiciliation/requests.ts'
import type { PersonId } from '#domain/ids.ts'
import { daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useRegister } from '#ui/app/house.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { waitingSentence } from '#ui/texts/requests.ts'

/** Days before the end of the two months from which it presses. */
const presses = 15

/** The request that waits for its answer on a day, if any. */
export function RequestAlert({ person, day }: { readonly person: PersonId; readonly day: ServiceDay }) {
  const register = useRegister()
  const request = openRequestOn(register, person, day)
  if (request === undefined) return null
  const warns = daysBetween(day, request.answerBy) <= presses
  return <Alert tone={warns ? 'warn' : 'info'} icon={Inbox}>{waitingSentence(request, interviewFor(register, person, day), day)}</Alert>
}
