// What a tile says while its prestation is waited for (desk.md §2; looks/README.md, "waiting").
import type { PersonId } from '#domain/ids.ts'
import type { Register } from '#domain/register/register.ts'
import type { Moment } from '#domain/time.ts'
import { settingsOf } from '#domain/settingsOf.ts'
import { isFull } from '#domain/washroom/places.ts'
import { waitsOf } from '#domain/washroom/told.ts'
import type { ToldWait } from '#domain/washroom/told.ts'
import type { Wait } from '#domain/washroom/waits.ts'
import type { TileProps } from '#ui/parts/Tile.tsx'
import { waitTile } from '#ui/texts/waitTile.ts'

type WaitFace = Pick<TileProps, 'state' | 'fact' | 'again' | 'onPress'>
type Asked = {
  readonly person: PersonId
  readonly code: string
  readonly now: Moment
  /** The prestation is given now, as it was waited for. */
  readonly give: (wait: Wait) => void
  readonly join: () => void
}

const factOf = ({ number, rank, slot, place }: ToldWait): string => {
  if (place !== undefined) return waitTile.place(number, place.name)
  return slot !== undefined && rank === undefined ? waitTile.slot(number, slot) : waitTile.rank(number, rank)
}

/** What a person waits for on the day of `now`, in a house that has places. */
export const waitedFor = (register: Register, person: PersonId, now: Moment): readonly ToldWait[] =>
  settingsOf(register).places.length === 0 ? [] : waitsOf(register, person, now)

/** The tile of somebody who waits, is called or is in; nothing for anybody else. Pressed twice, the prestation is noted, which ends the wait. */
export const waitFace = (register: Register, { person, code, now, give }: Omit<Asked, 'join'>): WaitFace | undefined => {
  const told = waitedFor(register, person, now).find(({ prestation }) => prestation === code)
  return told === undefined ? undefined : { state: 'waiting', fact: factOf(told), again: { at: told.number, onAdd: () => give(told.wait), asks: waitTile.give }, onPress: undefined }
}

/** The tile of a prestation whose cabins or machines are all taken: it offers the queue. Nothing while one is free. */
export const fullFace = (register: Register, { code, now, join }: Pick<Asked, 'code' | 'now' | 'join'>): WaitFace | undefined =>
  isFull(register, code, now) ? { state: 'todo', fact: waitTile.full, again: { at: waitTile.full, onAdd: join, asks: waitTile.join }, onPress: undefined } : undefined
