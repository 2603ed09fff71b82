import CalendarClock from 'lucide-react/icons/calendar-clock'
import { useLocation, useSearch } from 'wouter'
import { prefectReminder, prefectStanding } from '#domain/reports/prefectStanding.ts'
import type { Register } from '#domain/register/register.ts'
import { knownDay } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { useAnswerLater, useHouse } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import s from '#ui/app/UpdateOffer.module.css'
import { readFigureView, writeFigureView } from '#ui/figures/views.ts'
import { Alert } from '#ui/parts/Alert.tsx'
import { Key } from '#ui/parts/Key.tsx'
import { prefect } from '#ui/texts/prefect.ts'

const { due: words } = prefect

/** From thirty days before the prefecture wants it: told to whoever signs it, where the day begins and where figures are read, until it left. */
export function PrefectReminder() {
  const { opened } = useHouse()
  const { day: today } = useNow()
  const [path, navigate] = useLocation()
  const view = readFigureView(useSearch())
  const mayRead = useRight('figures')
  const isHere = path === '/' || (path === '/bilan' && view !== 'prefet')
  if (opened.demo || !mayRead || !isHere) return null
  return <Reminder today={today} onGo={(year) => navigate(writeFigureView('prefet', { from: knownDay(`${year}-01-01`), to: knownDay(`${year}-12-31`) }))} />
}

// The same answer as long as nothing moved: the desk does not render for it.
const yearOf = (register: Register, today: string): string | undefined => prefectReminder(register, knownDay(today))?.year

function Reminder({ today, onGo }: { readonly today: ServiceDay; readonly onGo: (year: string) => void }) {
  const year = useAnswerLater(yearOf, today)
  const register = useHouse().opened.journal.register()
  if (year === undefined) return null
  const standing = prefectStanding(register, year)
  const isLate = today > standing.due
  return (
    <div className={s.offer}>
      <Alert tone={isLate ? 'warn' : 'info'} icon={CalendarClock} action={<Key onPress={() => onGo(year)}>{words.go}</Key>}>{isLate ? words.late(standing) : words.comes(standing)}</Alert>
    </div>
  )
}
