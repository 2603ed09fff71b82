import { describe, expect, test } from 'vitest'
import { lateCode, loadEverything } from '#kernel/lateCode.ts'

describe('code that comes later', () => {
  test('is not here before somebody brings it, and is fetched once', async () => {
    let fetched = 0
    const code = lateCode(() => Promise.resolve(`part ${String(++fetched)}`))
    expect(code.here()).toBeUndefined()
    await code.bring()
    expect([await code.bring(), code.here()]).toEqual(['part 1', 'part 1'])
  })

  test('that did not come is fetched again by whoever needs it next', async () => {
    let network = false
    const code = lateCode(() => (network ? Promise.resolve('here') : Promise.reject(new TypeError('no network'))))
    await expect(code.bring()).rejects.toThrow('no network')
    network = true
    expect(await code.bring()).toBe('here')
  })

  test('comes in whole before another version takes its files away: what it brings in turn too, and one that fails keeps none of the others', async () => {
    const come: string[] = []
    lateCode(() => Promise.reject(new TypeError('gone')))
    const inner = () => lateCode(() => Promise.resolve(come.push('inner')))
    lateCode(() => Promise.resolve([come.push('outer'), inner()]))
    await loadEverything()
    expect(come).toEqual(['outer', 'inner'])
  })
})
