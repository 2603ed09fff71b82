import { expect, test } from 'vitest'
import { initialsOf, standingIn } from '#domain/agents/standing.ts'
import { agentId } from '#domain/ids.ts'
import { createScribe } from '../scribe.ts'

const [nadia, hugo, awa] = ['1', '2', '3'].map((n) => agentId(`${n}0000000-0000-7000-8000-000000000001`))

test('those who have a PIN and were not retired may stand at the desk, by the proof set last', () => {
  const scribe = createScribe()
  const proof = (salt: string) => ({ salt, cost: { kibibytes: 8, passes: 1, lanes: 1 }, key: 'AA' })
  for (const [agent, name] of [[nadia, 'Nadia Brunet'], [hugo, 'Hugo'], [awa, 'Awa']] as const)
    if (agent !== undefined) scribe.write('2024-01-02', { kind: 'agentAdded', data: { agent }, secret: { name } })
  if (nadia === undefined || hugo === undefined) throw new Error('no agents')
  scribe.write('2024-01-02', { kind: 'pinSet', data: { agent: nadia }, secret: proof('one') })
  scribe.write('2024-01-03', { kind: 'pinSet', data: { agent: nadia }, secret: proof('two') })
  scribe.write('2024-01-03', { kind: 'pinSet', data: { agent: hugo }, secret: proof('three') })
  scribe.write('2024-01-04', { kind: 'agentRetired', data: { agent: hugo }, secret: {} })
  expect(standingIn(scribe.register())).toEqual([{ agent: nadia, name: 'Nadia Brunet', proof: proof('two') }])
})

test('initials are those of the first and the last word of a name', () => {
  expect(['Nadia Brunet', 'camille', 'Awa Tall Diop', 'Jean-Marc', '  élodie  ', 'Ōsei', ''].map(initialsOf)).toEqual(['NB', 'C', 'AD', 'JM', 'É', 'Ō', ''])
})
