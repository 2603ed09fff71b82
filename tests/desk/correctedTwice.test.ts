import { expect, test } from 'vitest'
import { moveAct } from '#desk/moveAct.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import type { Fact } from '#domain/facts/fact.ts'
import { actsOf } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const scene = async () => {
  const { act, person, register } = await openMemoryRegister({ day: '2026-11-17', at: '09:24' })
  const awa = await person({ nickname: 'Awa' })
  const first = await act(recordPassage({ person: awa }))
  const moved = (facts: readonly Fact[], day: string) => act(moveAct({ facts: facts.map(({ id }) => id), when: { day: knownDay(day), reason: 'feuille' } }))
  const back = (facts: readonly Fact[]) => act(withdrawTap({ facts: facts.map(({ id }) => id) }))
  const days = () => actsOf(register(), awa).flatMap(({ kind, day }) => (kind === 'passage' ? [day] : []))
  return { first, moved, back, days }
}

test('an act corrected twice counts once, where it was last said to be', async () => {
  const { first, moved, days } = await scene()
  await moved(await moved(first, '2026-11-16'), '2026-11-15')
  expect(days()).toEqual(['2026-11-15'])
})

test('a correction taken back gives way to the one before it, and that one to the first writing', async () => {
  const { first, moved, back, days } = await scene()
  const once = await moved(first, '2026-11-16')
  const twice = await moved(once, '2026-11-15')
  await back(twice)
  expect(days()).toEqual(['2026-11-16'])
  await back(once)
  expect(days()).toEqual(['2026-11-17'])
})
