import Users from 'lucide-react/icons/users'
import type { ServiceDay } from '#domain/time.ts'
import { CandidateRow } from '#ui/washroom/CandidateRow.tsx'
import { candidatesId } from '#ui/washroom/candidateId.ts'
import s from '#ui/washroom/Washroom.module.css'
import type { QueueNow } from '#ui/washroom/usePlaces.ts'
import type { Serving } from '#ui/washroom/useServing.ts'
import { EmptyState } from '#ui/parts/EmptyState.tsx'
import { SectionTitle } from '#ui/parts/SectionTitle.tsx'
import { Stepper } from '#ui/parts/Stepper.tsx'
import { WindowedList } from '#ui/parts/WindowedList.tsx'
import { washroom } from '#ui/texts/washroom.ts'

type CandidatesProps = { readonly serving: Serving; readonly day: ServiceDay; /** What can be waited for. */ readonly queues: readonly QueueNow[] }

/** Whom to serve: present, or found by name. Each row has its two keys, and the way to the queues. */
export function Candidates({ serving, day, queues }: CandidatesProps) {
  const { text, candidates, chosen, rounds, setRounds } = serving
  const typed = text.trim() !== ''
  const title = typed ? washroom.found : washroom.present
  return (
    <div className={s.candidates} id={candidatesId}>
      <SectionTitle count={candidates.length === 0 ? undefined : candidates.length}>{title}</SectionTitle>
      <WindowedList
        label={title}
        items={candidates}
        keyOf={({ person }) => person}
        rowHeight={queues.length === 0 ? 68 : 136}
        empty={<EmptyState icon={Users}>{typed ? washroom.nobody : washroom.presentEmpty}</EmptyState>}
        render={(candidate, place) => <CandidateRow candidate={candidate} day={day} chosen={typed && place === chosen} serving={serving} queues={queues} />}
      />
      {candidates.length > 0 && (
        <div className={s.rounds}><Stepper label={washroom.rounds} value={rounds} min={1} max={20} onChange={setRounds} /></div>
      )}
    </div>
  )
}
