import { describe, expect, test } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { createRecord } from '#desk/record.ts'
import { retireAgent } from '#desk/retireAgent.ts'
import { auditOf } from '#domain/agents/audit.ts'
import type { Decide, Journal, JournalFailure } from '#desk/ports.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { actsOf } from '#domain/register/read.ts'
import { ok, refuse } from '#kernel/result.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'

const withAwa = async () => {
  const house = await openMemoryRegister()
  return { house, awa: await house.person({ firstName: 'Awa' }) }
}
const failing = (journal: Journal, code: JournalFailure['code'], where: 'commit' | 'catchUp'): Journal => ({
  ...journal,
  commit: async () => Promise.resolve(where === 'commit' ? refuse({ code }) : refuse({ code: 'behind' })),
  catchUp: async () => Promise.resolve(refuse({ code })),
})

describe('look, decide and write are one step', () => {
  test('another tab’s act in between makes this one be decided again', async () => {
    const { house, awa } = await withAwa()
    const { journal } = house.opened
    let behind = 2
    const raced: Journal = {
      ...journal,
      commit: async (drafts) => {
        if (behind-- > 0) return refuse({ code: 'behind' })
        return journal.commit(drafts)
      },
      catchUp: async () => {
        if (behind === 1) await journal.commit([{ kind: 'passage', person: awa, data: { for: 'welcome' } }])
        return ok(null)
      },
    }
    const recorded = await createRecord(raced)(recordPassage({ person: awa }))
    expect(recorded).toMatchObject({ ok: false, error: { code: 'justRecorded' } })
    expect(actsOf(house.register(), awa).filter(({ kind }) => kind === 'passage')).toHaveLength(1)
  })
  test.each(['commit', 'catchUp'] as const)('a tablet that cannot keep the act says so (%s)', async (where) => {
    const { house, awa } = await withAwa()
    const record = createRecord(failing(house.opened.journal, 'lost', where))
    expect(await record(recordPassage({ person: awa }))).toEqual({ ok: false, error: { code: 'lost' } })
  })
  test('what a role does not go up to is refused and noted; of someone who has left, nothing is', async () => {
    const { house } = await withAwa()
    const hugo = await house.agent({ name: 'Hugo Kerr', role: 'desk' })
    const asked = async () => {
      house.as(hugo)
      return house.record(changeSettings({ place: 'Ailleurs' }))
    }
    expect(await asked()).toEqual({ ok: false, error: { code: 'notAllowed' } })
    expect(auditOf(house.register())[0]).toMatchObject({ word: 'failed', agent: hugo, fact: { secret: { what: 'roleRefused' } } })
    house.as(memoryAgent)
    await house.act(retireAgent({ agent: hugo }))
    const lines = auditOf(house.register()).length
    expect(await asked()).toEqual({ ok: false, error: { code: 'retired' } })
    expect(auditOf(house.register())).toHaveLength(lines)
  })
  test('a bug in one gesture does not block the next', async () => {
    const { house, awa } = await withAwa()
    const record = createRecord(house.opened.journal)
    const broken: Decide = () => {
      throw new Error('a bug')
    }
    await expect(record(broken)).rejects.toThrow('a bug')
    expect((await record(recordPassage({ person: awa }))).ok).toBe(true)
  })
})
