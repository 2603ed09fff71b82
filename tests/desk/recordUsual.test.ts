import { expect, test } from 'vitest'
import { recordUsual } from '#desk/recordUsual.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

test('what someone usually has is noted in one tap with the passage it implies, and none of it where one of them is refused', async () => {
  const { record, act, person } = await openMemoryRegister()
  const awa = await person({ nickname: 'Awa' })
  expect((await act(recordUsual({ person: awa, prestations: ['breakfast', 'shower'] }))).map(({ kind }) => kind)).toEqual(['prestation', 'passage', 'prestation'])
  expect(await record(recordUsual({ person: awa, prestations: ['laundry', 'boules'] }))).toMatchObject({ error: { code: 'unknownPrestation' } })
})
