import { describe, expect, test } from 'vitest'
import type { OpenRegister } from '#desk/ports.ts'
import { exchangePartsOf } from '#storage/exchangeParts.ts'
import { nadia, giveName, pinOf, soon, withAgents } from './agents.ts'
import { healthyEngine, newRegister, noon, otherTab, passphrase, safeOn, taken } from './tablet.ts'

describe('the passphrase', () => {
  const other = 'une tout autre phrase'

  test('is replaced by whoever knows it: the code, the session and another window stay', async () => {
    const engine = healthyEngine()
    const first = await newRegister(engine)
    await withAgents(first)
    const second = await otherTab(engine)
    const wrong = { before: 'une phrase inconnue', after: other }
    expect(await first.agents.changePassphrase(wrong)).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
    expect(await first.agents.changePassphrase({ before: passphrase, after: 'court' })).toEqual({ ok: false, error: { code: 'passphraseTooShort' } })
    taken(await first.agents.changePassphrase({ before: passphrase, after: other }))
    const { tablet: { dev }, device: { key } } = await safeOn(healthyEngine()).newcomer()
    const welcomes = async (window: OpenRegister): Promise<unknown> => exchangePartsOf(window)?.welcome({ dev, key, name: 'Courrier', passphrase })
    const wrongPassphrase = { ok: false, error: { code: 'wrongPassphrase' } }
    expect(await welcomes(first)).toEqual(wrongPassphrase)
    await soon(async () => JSON.stringify(await welcomes(second)) === JSON.stringify(wrongPassphrase))
    taken(await second.agents.enter(pinOf(nadia)))
    const files = [await first.exportAll(), await second.exportAll()]
    first.close()
    expect(await safeOn(engine).open(passphrase)).toEqual({ ok: false, error: { code: 'wrongPassphrase' } })
    taken(await safeOn(engine).open(other)).close()
    taken(await safeOn(engine).recover({ recoveryCode: first.recoveryCode, passphrase })).close()
    for (const file of files) taken(await safeOn(healthyEngine()).restore({ file, secret: other })).close()
  })

  test('and the printed code are told apart from none: a drill is remembered, a wrong code is not one', async () => {
    const engine = healthyEngine()
    const { agents, recoveryCode, diagnostic, close } = await newRegister(engine)
    const elsewhere = await newRegister(healthyEngine())
    expect(await agents.tryRecoveryCode('ABCD')).toBe(false)
    expect(await agents.tryRecoveryCode(elsewhere.recoveryCode)).toBe(false)
    expect(await diagnostic()).not.toHaveProperty('lastDrill')
    expect(await agents.tryRecoveryCode(recoveryCode.toLowerCase())).toBe(true)
    expect(await diagnostic()).toMatchObject({ lastDrill: '2025-03-05' })
    close()
    elsewhere.close()
  })
})

describe('six digits', () => {
  test('that are none, or that anyone would try first, are refused', async () => {
    const opened = await newRegister(healthyEngine(), { clock: () => noon })
    await giveName(opened, nadia, 'Nadia')
    const codes = await Promise.all(['12345', '1234567', 'abcdef', '000000', '123456', '204816'].map(async (pin) => {
      const made = await opened.agents.prove(pin)
      return made.ok ? 'made' : made.error.code
    }))
    expect(codes).toEqual(['notSixDigits', 'notSixDigits', 'notSixDigits', 'tooEasy', 'tooEasy', 'made'])
    opened.close()
  })
})
