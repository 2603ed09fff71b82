import { describe, expect, test } from 'vitest'
import type { AlreadyHere } from '#desk/import/alreadyHere.ts'
import { importRegister } from '#desk/import/importRegister.ts'
import { rememberedAnswers } from '#desk/import/rememberedAnswers.ts'
import type { PersonRow } from '#domain/import/rows.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { refuse } from '#kernel/result.ts'
import { openMemoryRegister } from '../../ui/memoryRegister.ts'
import type { MemoryRegister } from '../../ui/memoryRegister.ts'

const quiet = { onProgress: () => undefined, signal: { aborted: false } }

describe('an import that was written and never finished', () => {
  const unfinished = async (house: MemoryRegister, wish: Parameters<typeof importRegister>[1]) => {
    let marks = 0
    const record: MemoryRegister['record'] = async (decide) => (++marks === 2 ? refuse({ code: 'lost' }) : house.record(decide))
    expect(await importRegister({ journal: house.opened.journal, imports: house.opened.imports, record }, wish, quiet)).toMatchObject({ ok: false })
  }
  const again = async ({ opened, record }: MemoryRegister, wish: Parameters<typeof importRegister>[1]) => importRegister({ journal: opened.journal, imports: opened.imports, record }, wish, quiet)

  test('of nothing but counts of waiting mail counts once the same file comes again', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ number: 'B1', lastName: 'Ndiaye' })
    const counted: PersonRow = { table: 'persons', file: 'usagers.csv', line: 2, key: 'persons\nB1\n1', number: '12', who: { lastName: 'Ndiaye' }, pile: { letter: 3 } }
    const wish = { rows: [counted], files: [], same: new Map([[counted.key, awa]]) }
    await unfinished(house, wish)
    expect(mailOf(house.register(), awa).letter.waiting).toBe(0)
    await again(house, wish)
    expect(mailOf(house.register(), awa).letter.waiting).toBe(3)
  })

  test('of nothing but answers counts once the same answers are given again', async () => {
    const house = await openMemoryRegister()
    const awa = await house.person({ number: 'A-0001', lastName: 'Ndiaye' })
    const alike: AlreadyHere = { newcomer: { key: 'persons\nB1\n1', who: { number: 'B1', lastName: 'Ndiaye' } }, person: awa, sure: true, isTaken: false }
    const wish = { rows: [], files: [], answers: [{ alike, is: 'same' } as const] }
    await unfinished(house, wish)
    await again(house, wish)
    expect((await rememberedAnswers(house.register(), [alike], house.opened.imports)).open).toEqual([])
  })
})
