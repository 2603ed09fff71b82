import { doublonsOf } from '#domain/exchange/doublons.ts'
import type { Draft, Fact } from '#domain/facts/fact.ts'
import { elsewhere } from '../ui/elsewhere.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

/** Awa, known on this tablet and on another: what each writes, and what is left to settle. */
export const awaOnTwoTablets = async () => {
  const house = await openMemoryRegister()
  const awa = await house.person({ firstName: 'Awa', lastName: 'Ndiaye' })
  const here = async (draft: Draft): Promise<Fact> => {
    const [fact] = await house.act(() => ({ ok: true, value: [draft] }))
    if (fact === undefined) throw new Error('nothing was written')
    return fact
  }
  const there = async (draft: Draft) => here(elsewhere(draft))
  return { ...house, awa, here, there, left: () => doublonsOf(house.register()).map(({ what }) => what) }
}
