import type { ServiceDay } from '#domain/time.ts'
import { Candidates } from '#ui/washroom/Candidates.tsx'
import { QueuePane } from '#ui/washroom/QueuePane.tsx'
import type { Washing } from '#ui/washroom/usePlaces.ts'
import type { Serving } from '#ui/washroom/useServing.ts'
import { Tabs } from '#ui/parts/Tabs.tsx'
import { queue } from '#ui/texts/queue.ts'

export type WashTab = 'queue' | 'present'

type WaitingProps = { readonly serving: Serving; readonly washing: Washing; readonly day: ServiceDay; readonly tab: WashTab; readonly onShow: (tab: WashTab) => void }

const { tabs } = queue

/** Who waits, or who is present; whoever was looked for, while something is typed. */
export function Waiting({ serving, washing, day, tab, onShow }: WaitingProps) {
  if (serving.text.trim() !== '') return <Candidates serving={serving} day={day} queues={washing.queues} />
  return (
    <>
      <Tabs
        label={tabs.label}
        current={tab}
        onChoose={(id) => onShow(id === 'present' ? 'present' : 'queue')}
        tabs={[{ id: 'queue', word: tabs.queue, count: washing.waiting }, { id: 'present', word: tabs.present, count: serving.candidates.length }]}
      />
      {tab === 'queue' ? <QueuePane washing={washing} /> : <Candidates serving={serving} day={day} queues={washing.queues} />}
    </>
  )
}
