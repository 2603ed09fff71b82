import { useLocation, useSearch } from 'wouter'
import ArrowRight from 'lucide-react/icons/arrow-right'
import Inbox from 'lucide-react/icons/inbox'
import ListChecks from 'lucide-react/icons/list-checks'
import Mail from 'lucide-react/icons/mail'
import { arrivalsOn } from '#domain/mail/arrivals.ts'
import { pileOf } from '#domain/mail/ledger.ts'
import { totalOf, waitingPieces } from '#domain/mail/pieces.ts'
import { toForwardOn } from '#domain/mail/toForward.ts'
import type { Register } from '#domain/register/register.ts'
import type { ServiceDay } from '#domain/time.ts'
import { Reserved } from '#ui/app/Reserved.tsx'
import { useAnswer } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { useRight } from '#ui/app/useRole.ts'
import { ForwardTab } from '#ui/mail/ForwardTab.tsx'
import { PileTab } from '#ui/mail/PileTab.tsx'
import { SortTab } from '#ui/mail/SortTab.tsx'
import { StocktakeTab } from '#ui/mail/StocktakeTab.tsx'
import { Panes } from '#ui/parts/Panes.tsx'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { forwardWords } from '#ui/texts/forward.ts'
import { mail } from '#ui/texts/mail.ts'
import { stocktake } from '#ui/texts/stocktake.ts'

const hrefs = { sort: '/courrier', pile: '/courrier?vue=pile', stocktake: '/courrier?vue=inventaire', forward: '/courrier?vue=reexpedier' } as const
type View = keyof typeof hrefs

const views = new Map<string | null, View>([['pile', 'pile'], ['inventaire', 'stocktake'], ['reexpedier', 'forward']])
const viewOf = (search: string): View => views.get(new URLSearchParams(search).get('vue')) ?? 'sort'

const onwardOn = (register: Register, day: ServiceDay): number => toForwardOn(register, day).reduce((sum, { waiting }) => sum + totalOf(waitingPieces(waiting.mail)), 0)

/** Courrier: what comes in, what waits, what is counted there, and what goes further. */
export function MailRoom() {
  const current = viewOf(useSearch())
  const mayCount = useRight('files')
  const tabs = <MailTabs current={current} mayCount={mayCount} />
  switch (current) {
    case 'pile':
      return <PileTab tabs={tabs} />
    case 'stocktake':
      return mayCount ? <StocktakeTab tabs={tabs} /> : <Panes top={tabs} end={<Reserved right="files" />} />
    case 'forward':
      return <ForwardTab tabs={tabs} />
    case 'sort':
      return <SortTab tabs={tabs} />
  }
}

function MailTabs({ current, mayCount }: { readonly current: View; readonly mayCount: boolean }) {
  const [, navigate] = useLocation()
  const { day } = useNow()
  const came = useAnswer((register) => arrivalsOn(register, day).reduce((sum, { n }) => sum + n, 0), day)
  const waiting = useAnswer((register) => pileOf(register).reduce((sum, { total }) => sum + total, 0), '')
  const onward = useAnswer(onwardOn, day)
  const first = [
    { id: 'sort', word: mail.tabs.sort, icon: Mail, count: came, href: hrefs.sort },
    { id: 'pile', word: mail.tabs.pile, icon: Inbox, count: waiting, href: hrefs.pile },
  ]
  const counting = mayCount ? [{ id: 'stocktake', word: stocktake.title, icon: ListChecks, href: hrefs.stocktake }] : []
  const tabs = [...first, ...counting, { id: 'forward', word: forwardWords.title, icon: ArrowRight, count: onward === 0 ? undefined : onward, href: hrefs.forward }]
  return <Tabs label={mail.tabs.label} current={current} onChoose={(id) => navigate(tabs.find((tab) => tab.id === id)?.href ?? hrefs.sort)} tabs={tabs} />
}
