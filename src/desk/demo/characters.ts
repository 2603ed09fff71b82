// Who comes to the invented shelter: a name, a habit, and for some a story.
import { personId } from '#domain/ids.ts'
import type { PersonId } from '#domain/ids.ts'
import type { Composition, Description, Sex } from '#domain/person/description.ts'
import { addDays } from '#domain/time.ts'
import type { ServiceDay } from '#domain/time.ts'
import { at } from '#kernel/at.ts'
import type { Draw } from '#desk/demo/draw.ts'
import { named, nicknames } from '#desk/demo/names.ts'
import { stories } from '#desk/demo/stories.ts'
import type { Story } from '#desk/demo/stories.ts'

export type Character = {
  readonly person: PersonId
  readonly who: Description
  /** Empty for those who only gave a nickname. */
  readonly lastName: string
  readonly story: Story
  /** Share of the opening days on which they come. */
  readonly share: number
  /** Minutes after midnight at which they usually come. */
  readonly hour: number
  /** Codes of what they usually take. */
  readonly likes: readonly string[]
}

const habits: readonly (readonly string[])[] = [
  ['breakfast'], ['breakfast', 'shower'], ['breakfast', 'laundry'], ['lunch'], ['lunch', 'shower'], ['shower'], ['shower', 'laundry'], [], [],
]
const lateHabits = habits.filter((likes) => !likes.includes('breakfast'))

const noStory: Story = { people: 0 }
const livedBy: readonly Story[] = stories.flatMap((story) => Array.from({ length: story.people }, () => story))

const alone: Readonly<Record<Sex, Composition>> = { female: 'singleWoman', male: 'singleMan' }
const withChildren: Readonly<Record<Sex, Composition>> = { female: 'singleWomanWithChildren', male: 'coupleWithChildren' }

const number = (rank: number): string => `A-${String(rank + 1).padStart(4, '0')}`

// Regulars, those who come now and then, and those who came once or twice; a holder comes often enough to show up.
const shares: readonly (readonly [holder: number, other: number, upTo: number])[] = [[28, 28, 50], [18, 10, 22], [14, 2, 14], [14, 2, 14]]

const share = (draw: Draw, rank: number, story: Story): number => {
  const [holder, other, upTo] = at(shares, rank % shares.length)
  return draw.between(story.until === undefined ? other : holder, upTo) / 100
}

// Half of the day's people come before eleven (metier.md §1).
const hourAndLikes = (draw: Draw) =>
  draw.chance(0.65) ? { hour: draw.between(515, 640), likes: draw.pick(habits) } : { hour: draw.between(670, 940), likes: draw.pick(lateHabits) }

const habit = (draw: Draw, rank: number, story: Story) => ({ story, share: share(draw, rank, story), ...hourAndLikes(draw) })

const boxOf = (story: Story, rank: number) => (story.until === undefined ? {} : { boxNumber: String(rank + 1) })
// Numbers that no operator gives: Arcep keeps 06 39 98 for fiction.
const phoneOf = (draw: Draw) => (draw.chance(0.5) ? { phone: `06 39 98 ${String(draw.between(10, 99))} ${String(draw.between(10, 99))}` } : {})
const born = (draw: Draw, today: ServiceDay): ServiceDay => addDays(today, -draw.between(19 * 366, 72 * 365))

/** The people of the demonstration, in the order of their register numbers; the last one bears the name of another. */
export const charactersOf = (draw: Draw, today: ServiceDay): readonly Character[] => {
  const order = draw.shuffle(named)
  const known = [...order, at(order, 60)].map((name, rank): Character => {
    const story = livedBy[rank] ?? noStory
    const composition = (story.ayantsDroit === undefined ? alone : withChildren)[name.sex]
    const who = { number: number(rank), ...name, birthDate: born(draw, today), composition, ...boxOf(story, rank), ...phoneOf(draw) }
    return { person: personId(draw.uuid()), who, lastName: name.lastName, ...habit(draw, rank, story) }
  })
  const others = nicknames.map((nickname, i): Character => ({
    person: personId(draw.uuid()), who: { number: number(known.length + i), nickname }, lastName: '', ...habit(draw, i, noStory),
  }))
  return [...known, ...others]
}
