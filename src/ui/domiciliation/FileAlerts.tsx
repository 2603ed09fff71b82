import CalendarClock from 'lucide-react/icons/calendar-clock'
import Gavel from 'lucide-react/icons/gavel'
import Hourglass from 'lucide-react/icons/hourglass'
import type { Clock } from '#domain/domiciliation/clock.ts'
import { coveredUntil, statusOn } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { agentName } from '#domain/agents/agentAt.ts'
import { proposedRadiations } from '#domain/domiciliation/proposals.ts'
import { addMonths, daysBetween } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import type { Register } from '#domain/register/register.ts'
import { useRegister } from '#ui/app/house.ts'
import { useTakeBack } from '#ui/app/useTakeBack.ts'
import { RequestAlert } from '#ui/domiciliation/RequestAlert.tsx'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { clockAlert, file } from '#ui/texts/domiciliationFile.ts'
import { gestures } from '#ui/texts/domiciliationGestures.ts'

type FileAlertsProps = { readonly person: PersonId; readonly clock: Clock | undefined; readonly day: ServiceDay }

const yearAlert = (register: Register, person: PersonId, day: ServiceDay): string | undefined => {
  const { state } = statusOn(register, person, day)
  const until = state === 'running' || state === 'expired' ? coveredUntil(register, person, day) : undefined
  if (until === undefined || day < addMonths(until, -2)) return undefined
  return day > until ? file.expired(until) : file.renewDue(until, daysBetween(day, until))
}

/** What presses: the clock, and the year that runs out. */
export function FileAlerts({ person, clock, day }: FileAlertsProps) {
  const year = yearAlert(useRegister(), person, day)
  const silence = clock === undefined ? undefined : clockAlert(clock, day)
  const warns = clock?.stage === 'flagged' || clock?.stage === 'late'
  return (
    <>
      <RequestAlert person={person} day={day} />
      <Proposed person={person} day={day} />
      {silence !== undefined && <Alert tone={warns ? 'warn' : 'info'} icon={Hourglass}>{silence}</Alert>}
      {year !== undefined && <Alert tone="warn" icon={CalendarClock}>{year}</Alert>}
    </>
  )
}

/** A radiation that waits for its second signature; it can be taken back until then. */
function Proposed({ person, day }: Pick<FileAlertsProps, 'person' | 'day'>) {
  const register = useRegister()
  const takeBack = useTakeBack()
  return proposedRadiations(register, person, day).map((proposed) => (
    <Alert key={proposed.id} tone="warn" icon={Gavel} action={<Key onPress={() => void takeBack([proposed])}>{gestures.end.takeBack}</Key>}>
      {gestures.end.proposed(agentName(register, proposed.agent) ?? '', proposed.day)}
    </Alert>
  ))
}
