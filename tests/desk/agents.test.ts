import { describe, expect, test } from 'vitest'
import { addAgent } from '#desk/addAgent.ts'
import { changeAgent } from '#desk/changeAgent.ts'
import type { Decide } from '#desk/ports.ts'
import { retireAgent } from '#desk/retireAgent.ts'
import { setPin } from '#desk/setPin.ts'
import { agentsOf } from '#domain/agents/agents.ts'
import { agentId } from '#domain/ids.ts'
import { memoryProof } from '../ui/memoryAgentDoor.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { openMemoryRegister } from '../ui/memoryRegister.ts'
import type { MemoryRegister } from '../ui/memoryRegister.ts'

const refusalOf = async (house: MemoryRegister, decide: Decide) => {
  const recorded = await house.record(decide)
  return recorded.ok ? undefined : recorded.error.code
}
const proof = memoryProof('204816')
const nobody = agentId('90000000-0000-7000-8000-000000000000')

describe('a volunteer comes', () => {
  test('under a name and a role, and a double tap adds one', async () => {
    const house = await openMemoryRegister()
    const agent = agentId(house.opened.journal.newId())
    await house.act(addAgent({ agent, name: '  Hugo Kerr ', role: 'desk' }))
    expect(agentsOf(house.register()).get(agent)).toEqual({ agent, name: 'Hugo Kerr', role: 'desk', retired: false, hasPin: false })
    expect(await refusalOf(house, addAgent({ agent, name: 'Hugo Kerr', role: 'desk' }))).toBe('justRecorded')
  })

  test('not without a name, nor under that of someone who stands there, however it is written', async () => {
    const house = await openMemoryRegister()
    const agent = agentId(house.opened.journal.newId())
    const add = (name: string) => refusalOf(house, addAgent({ agent, name, role: 'desk' }))
    expect(await add('  ')).toBe('nameMissing')
    expect(await add('H'.repeat(201))).toBe('textTooLong')
    expect(await add('NADIA brunèt')).toBe('nameTaken')
    const hugo = await house.agent({ name: 'Hugo Kerr', role: 'manager', pin: '204816' })
    await house.act(retireAgent({ agent: memoryAgent }))
    house.as(hugo)
    expect(await add('Nadia Brunet')).toBeUndefined()
  })
})

describe('a volunteer changes or leaves', () => {
  test('only what changes is written', async () => {
    const house = await openMemoryRegister()
    const agent = await house.agent({ name: 'Hugo', role: 'desk' })
    expect(await house.act(changeAgent({ agent, name: 'Hugo Kerr' }))).toMatchObject([{ data: { agent }, secret: { name: 'Hugo Kerr' } }])
    const [change] = await house.act(changeAgent({ agent, role: 'worker' }))
    expect(change?.secret).toEqual({ role: 'worker' })
    expect(await refusalOf(house, changeAgent({ agent, name: 'Hugo Kerr', role: 'worker' }))).toBe('justRecorded')
    expect(await refusalOf(house, changeAgent({ agent, name: ' ' }))).toBe('nameMissing')
    await house.act(retireAgent({ agent }))
    for (const gone of [changeAgent({ agent, role: 'desk' }), retireAgent({ agent }), setPin({ agent, proof }), retireAgent({ agent: nobody }), changeAgent({ agent: nobody, role: 'desk' })])
      expect(await refusalOf(house, gone)).toBe('agentUnknown')
  })

  test('the last who manages neither leaves nor steps down', async () => {
    const house = await openMemoryRegister()
    await house.agent({ name: 'Hugo Kerr', role: 'worker' })
    expect(await refusalOf(house, retireAgent({ agent: memoryAgent }))).toBe('lastManager')
    expect(await refusalOf(house, changeAgent({ agent: memoryAgent, role: 'worker' }))).toBe('lastManager')
    expect(await refusalOf(house, changeAgent({ agent: memoryAgent, name: 'Nadia B.' }))).toBeUndefined()
  })

  test('nor does whoever’s tablet opens for them alone, whatever their role', async () => {
    const house = await openMemoryRegister()
    const hugo = agentId(house.opened.journal.newId())
    house.as(hugo)
    // As a tablet that joins writes its agent down.
    await house.opened.journal.commit([{ kind: 'agentAdded', data: { agent: hugo }, secret: { name: 'Hugo Kerr', role: 'desk' } }])
    house.as(memoryAgent)
    expect(await refusalOf(house, retireAgent({ agent: hugo }))).toBe('managerFirst')
    await house.act(setPin({ agent: memoryAgent, proof }))
    expect(await refusalOf(house, retireAgent({ agent: hugo }))).toBeUndefined()
  })
})

describe('six digits', () => {
  test('are one’s own to choose, and a manager’s to choose for anyone; a manager’s come first', async () => {
    const house = await openMemoryRegister()
    const hugo = await house.agent({ name: 'Hugo Kerr', role: 'desk' })
    const ines = await house.agent({ name: 'Inès Roy', role: 'desk' })
    expect(await refusalOf(house, setPin({ agent: hugo, proof }))).toBe('managerFirst')
    await house.act(setPin({ agent: memoryAgent, proof }))
    await house.act(setPin({ agent: ines, proof }))
    house.as(hugo)
    expect(await refusalOf(house, setPin({ agent: ines, proof }))).toBe('notAllowed')
    expect(await refusalOf(house, setPin({ agent: hugo, proof }))).toBeUndefined()
    expect(agentsOf(house.register()).get(hugo)?.hasPin).toBe(true)
  })
})
