import BadgeCheck from 'lucide-react/icons/badge-check'
import CalendarClock from 'lucide-react/icons/calendar-clock'
import ChevronRight from 'lucide-react/icons/chevron-right'
import CircleDashed from 'lucide-react/icons/circle-dashed'
import DoorOpen from 'lucide-react/icons/door-open'
import { useLocation } from 'wouter'
import { lastSignOn } from '#domain/domiciliation/clock.ts'
import { statusOn } from '#domain/domiciliation/decisions.ts'
import type { Status } from '#domain/domiciliation/decisions.ts'
import type { PersonId } from '#domain/ids.ts'
import { whoIs } from '#domain/person/who.ts'
import { choose } from '#ui/app/chosen.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import type { Tone } from '#ui/parts/Chip.tsx'
import type { Icon } from '#ui/parts/Icon.ts'
import { KeyLink } from '#ui/parts/KeyLink.tsx'
import { Standing } from '#ui/parts/Standing.tsx'
import { lastSignWords, standing, standingWords } from '#ui/texts/standing.ts'

const faces: Readonly<Record<Status['state'], { readonly icon: Icon; readonly tone: Tone }>> = {
  running: { icon: BadgeCheck, tone: 'ok' },
  upcoming: { icon: CalendarClock, tone: 'info' },
  expired: { icon: CalendarClock, tone: 'warn' },
  ended: { icon: DoorOpen, tone: 'neutral' },
  refused: { icon: CircleDashed, tone: 'neutral' },
  none: { icon: CircleDashed, tone: 'neutral' },
}

/** The domiciliation in words, and the way to its file for whoever has files. */
export function CardStanding({ person }: { readonly person: PersonId }) {
  const register = useRegister()
  const { day } = useNow()
  const [, navigate] = useLocation()
  const status = statusOn(register, person, day)
  const hasFiles = useRight('files')
  const isHolder = status.state !== 'none' && status.state !== 'refused'
  const go = (href: string) => {
    choose(person)
    navigate(href)
  }
  return (
    <Standing
      {...faces[status.state]}
      {...standingWords(status, whoIs(register, person), day)}
      line={isHolder ? lastSignWords(lastSignOn(register, person, day), day) : undefined}
      action={hasFiles && <KeyLink href="/domiciliation" icon={ChevronRight} iconAtEnd onNavigate={go}>{standing.file}</KeyLink>}
    />
  )
}
