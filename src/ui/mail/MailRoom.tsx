import { useLocation, useSearch } from 'wouter'
import Inbox from 'lucide-react/icons/inbox'
import Mail from 'lucide-react/icons/mail'
import { arrivalsOn } from '#domain/mail/arrivals.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { PileTab } from '#ui/mail/PileTab.tsx'
import { SortTab } from '#ui/mail/SortTab.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { mail } from '#ui/texts/mail.ts'

const hrefs = { sort: '/courrier', pile: '/courrier?vue=pile' } as const

/** Courrier: what comes in, and what waits. */
export function MailRoom() {
  const [, navigate] = useLocation()
  const current = new URLSearchParams(useSearch()).get('vue') === 'pile' ? 'pile' : 'sort'
  const { day } = useNow()
  const came = useAnswer((register) => arrivalsOn(register, day).reduce((sum, { n }) => sum + n, 0), day)
  const waiting = useAnswer((register) => pileOf(register).reduce((sum, { total }) => sum + total, 0), '')
  const tabs = (
    <Tabs
      label={mail.tabs.label}
      current={current}
      onChoose={(id) => navigate(id === 'pile' ? hrefs.pile : hrefs.sort)}
      tabs={[
        { id: 'sort', word: mail.tabs.sort, icon: Mail, count: came, href: hrefs.sort },
        { id: 'pile', word: mail.tabs.pile, icon: Inbox, count: waiting, href: hrefs.pile },
      ]}
    />
  )
  return current === 'pile' ? <PileTab tabs={tabs} /> : <SortTab tabs={tabs} />
}
