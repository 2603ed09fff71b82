import { leaveWaitlist, returnToWaitlist } from '#desk/leaveWaitlist.ts'
import { whoIs } from '#domain/person/who.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import { useRegister } from '#ui/app/house.ts'
import { useNow } from '#ui/app/useNow.ts'
import { WaitMenu } from '#ui/washroom/WaitMenu.tsx'
import type { QueueRowProps } from '#ui/washroom/WaitMenu.tsx'
import { tellApart } from '#ui/washroom/tellApart.ts'
import { useMinutesSince } from '#ui/washroom/usePlaces.ts'
import { Key } from '#ui/parts/Key.tsx'
import { LeadRank } from '#ui/parts/LeadRank.tsx'
import { Row } from '#ui/parts/Row.tsx'
import { listName, nameOf } from '#ui/texts/names.ts'
import { queue as words } from '#ui/texts/queue.ts'

const useFact = ({ standing, slot, since, ...wait }: Wait): string => {
  const minutesSince = useMinutesSince()
  const whole = { ...wait, standing, since, ...(slot === undefined ? {} : { slot }) }
  if (standing.at === 'called') return words.calledFact(standing, minutesSince(standing.since))
  if (standing.at === 'gone') return words.absentSince
  return slot === undefined ? words.fact(whole, minutesSince(since)) : words.slotFact(whole)
}

/** Somebody's number in a queue: called, waiting, or gone with their number kept. */
export function QueueRow({ wait, free, write }: QueueRowProps) {
  const register = useRegister()
  const { day } = useNow()
  const { person, number, standing } = wait
  const isCalled = standing.at === 'called'
  return (
    <Row
      chosen={isCalled}
      data-number={person === undefined ? undefined : whoIs(register, person).number}
      lead={<LeadRank called={isCalled}>{number}</LeadRank>}
      name={person === undefined ? [{ text: words.nameless, strong: true }] : listName(whoIs(register, person))}
      fact={useFact(wait)}
      second={person === undefined ? undefined : tellApart(register, { person, day })}
      endWidth={84}
      end={standing.at === 'waiting' ? <WaitMenu {...{ wait, free, write }} /> : <RowKey wait={wait} write={write} />}
    />
  )
}

/** Called: nobody came. Gone: somebody is back. */
function RowKey({ wait: { id, person, number, standing }, write }: Pick<QueueRowProps, 'wait' | 'write'>) {
  const register = useRegister()
  const who = person === undefined ? words.number(number) : nameOf(register, person)
  if (standing.at === 'gone') return <Key name={words.backName(who)} onPress={() => write(returnToWaitlist({ wait: id }))}>{words.back}</Key>
  return <Key name={words.absentName(who)} onPress={() => write(leaveWaitlist({ wait: id, why: 'noShow' }))}>{words.absent}</Key>
}
