// Route × role: what each role is refused below the screen, whatever a screen offers (metier.md §9).
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordErasure } from '#desk/recordErasure.ts'
import { retireAgent } from '#desk/retireAgent.ts'
import { isAtLeast } from '#domain/agents/rights.ts'
import { roles } from '#domain/agents/words.ts'
import { memoryAgent } from '../ui/memoryJournal.ts'
import { codeOf, sceneOf } from './gestureScene.ts'
import { gestures } from './gestures.ts'

const folder = join(import.meta.dirname, '../../src/desk')
const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts')).map((file) => readFileSync(join(folder, file), 'utf8'))
const written = sources.flatMap((source) => [...source.matchAll(/^export const (\w+) = [^\n]*: Decide =>/gm)].map(([, name]) => name))

describe('every gesture, by each role', () => {
  test('has its line', () => {
    expect(new Set(Object.keys(gestures).map((name) => name.split(',')[0]))).toEqual(new Set(written))
    // No gesture hides behind another way of writing its type.
    expect(sources.filter((source) => /^export (const \w+:.*\bDecide\b|function)/m.test(source))).toEqual([])
  })

  test.each(Object.entries(gestures).flatMap(([name, line]) => roles.map((role) => [name, role, line] as const)))('%s, %s', async (name, role, { least, play }) => {
    const scene = await sceneOf(role)
    const decide = await play(scene)
    scene.as(scene.me)
    const done = name === 'eraseBatch' ? await recordErasure(scene.opened, decide) : await scene.record(decide)
    expect(codeOf(done)).toBe(isAtLeast(role, least) ? 'allowed' : 'notAllowed')
  })

  test.each(Object.entries(gestures))('%s, by someone who has left', async (name, { play }) => {
    const scene = await sceneOf('manager')
    const decide = await play(scene)
    scene.as(memoryAgent)
    await scene.act(retireAgent({ agent: scene.me }))
    scene.as(scene.me)
    const done = name === 'eraseBatch' ? await recordErasure(scene.opened, decide) : await scene.record(decide)
    expect(codeOf(done)).toBe(name === 'eraseBatch' ? 'notAllowed' : 'retired')
  })

  test('only the record writes what a screen wants: no screen reaches the journal itself', () => {
    const screens = join(folder, '../ui')
    const all = readdirSync(screens, { recursive: true, encoding: 'utf8' }).filter((file) => /\.tsx?$/.test(file))
    expect(all.filter((file) => /journal\??\.commit\b/.test(readFileSync(join(screens, file), 'utf8')))).toEqual([])
  })
})
