import { cleanup, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { grantDomiciliation } from '#desk/grantDomiciliation.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { comparedOn } from '#ui/figures/compared.ts'
import { knownDay } from '#domain/time.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter, figuresShown } from './scene.tsx'

const openTwoYears = async () => {
  const memory = await openMemoryRegister({ day: '2025-10-07', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye' })
  await memory.act(recordAnonymousPassage({ n: 7 }))
  memory.goTo('2026-09-01', '09:00')
  await memory.act(recordAnonymousPassage({ n: 4 }))
  await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
  memory.goTo('2026-09-29', '09:00')
  await memory.act(recordAnonymousPassage({ n: 2 }))
  memory.goTo('2026-10-06', '09:00')
  await memory.act(recordAnonymousPassage({ n: 9 }))
  return memory
}

const flows = () => within(screen.getByRole('table', { name: 'Comparaison avec les périodes d’avant' }))

describe('a period beside those before it', () => {
  test('a whole month: the month before, the same month a year ago, and what is between them; keys tell the month before', async () => {
    const memory = await openTwoYears()
    memory.goTo('2026-11-17', '09:24')
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    expect(flows().getAllByRole('columnheader').map((head) => head.textContent)).toEqual(['Chiffre', 'oct. 2026', 'sept. 2026', 'Écart', 'oct. 2025', 'Écart'])
    expect(flows().getByRole('row', { name: /^Passages 9/ }).textContent).toBe('Passages97+27+2')
    // In October 2025 no shower had been noted yet: a 0 would be read as true.
    expect(flows().getByRole('row', { name: /^Douches/ }).textContent).toBe('Douches01−1')
    expect(screen.getAllByText('Là où une période d’avant est vide, le registre n’avait pas de quoi le dire.')).toHaveLength(2)
    expect(screen.getByRole('button', { name: /^Douches ?0 1 en sept\.$/ })).toBeTruthy()
  })

  // « 339, 0 en déc. » was told of letters that nobody noted before January.
  test('what nobody noted yet in the month before is told on no key; once noted, its 0 is', async () => {
    const memory = await openTwoYears()
    const awa = await memory.person({ lastName: 'Diop' })
    await memory.act(receiveMail({ person: awa, mail: 'letter', n: 3 }))
    memory.goTo('2026-12-01', '09:00')
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    expect(screen.getByRole('button', { name: /^Courriers reçus ?3$/ })).toBeTruthy()
    expect(screen.getByRole('button', { name: /^Courriers remis ?0$/ })).toBeTruthy()
    cleanup()
    enter(memory, '/bilan?du=2026-11-01&au=2026-11-30')
    expect(screen.getByRole('button', { name: /^Courriers remis ?0 0 en oct\.$/ })).toBeTruthy()
  })

  test('one day is no mean: its passages are told beside those of the day before', async () => {
    enter(await openTwoYears(), '/bilan?du=2026-10-06&au=2026-10-06')
    expect(screen.getByRole('button', { name: /^Passages ?9 0 / }).textContent).toMatch(/la veille$/)
    expect(screen.queryByText('9 par jour')).toBeNull()
  })

  test('a month that still runs is compared with as many days of the others', async () => {
    const memory = await openTwoYears()
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    expect(flows().getByRole('row', { name: /^Passages \d/ }).textContent).toBe('Passages95+4')
    expect(screen.getAllByText(/^La période n’est pas finie/)).toHaveLength(2)
    expect(screen.getByRole('button', { name: /^Douches ?0 ?$/ })).toBeTruthy()
  })

  test('a month that still runs is told so far: no day that has not come is in a mean, no domiciliation is over before its time', async () => {
    const memory = await openTwoYears()
    const luis = await memory.person({ nickname: 'Luis' })
    await memory.act(grantDomiciliation({ person: luis, decidedOn: knownDay('2025-10-15'), link: 'stay', interview: { otherAttestation: false } }))
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    const shown = figuresShown()
    expect(['openDays', 'dailyMean', 'domiciled.holders'].map((code) => shown.get(code))).toEqual([4, 2.3, 1])
    expect(screen.getByRole('region', { name: 'Au 6 octobre 2026' })).toBeTruthy()
    expect(flows().getByRole('row', { name: /^Jours d’ouverture/ }).textContent).toMatch(/^Jours d’ouverture4/)
  })

  test('the acts of a month that still runs are those of its figures: the days that it has had', async () => {
    const memory = await openTwoYears()
    const luis = await memory.person({ nickname: 'Luis' })
    await memory.act(grantDomiciliation({ person: luis, decidedOn: knownDay('2025-10-15'), link: 'stay', interview: { otherAttestation: false } }))
    const { user } = enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    for (const [code, title] of [['openDays', 'Jours d’ouverture : 4'], ['dailyMean', 'Moyenne par jour : 2,3'], ['domiciled.holders', 'Titulaires : 1']] as const) {
      await user.click(document.querySelector(`[data-figure="${code}"]`)?.closest('button') ?? document.body)
      await user.click(screen.getByText('Voir les actes'))
      expect((await screen.findByRole('heading', { level: 2, name: / : / })).textContent).toBe(title)
      await user.click(screen.getByRole('link', { name: 'Retour aux chiffres' }))
    }
  })

  test('nothing stands beside the first period of a register', async () => {
    const memory = await openMemoryRegister({ day: '2026-10-06', at: '09:00' })
    await memory.act(recordAnonymousPassage({ n: 9 }))
    enter(memory, '/bilan?du=2026-10-01&au=2026-10-31')
    expect(screen.queryByRole('table', { name: /^Comparaison/ })).toBeNull()
  })

  test('a year that the register only half holds is none to compare with; a week is set beside the same weekdays', async () => {
    const register = (await openTwoYears()).register()
    const leap = comparedOn(register, { from: knownDay('2029-01-01'), to: knownDay('2029-12-31') }, knownDay('2029-03-15'))
    expect(leap.before?.period).toEqual({ from: '2028-01-01', to: '2028-03-15' })
    const read = (from: string, to: string) => {
      const { before, yearBefore } = comparedOn(register, { from: knownDay(from), to: knownDay(to) }, knownDay('2026-11-17'))
      return [before?.period, yearBefore?.period]
    }
    expect(read('2026-01-01', '2026-12-31')).toEqual([undefined, undefined])
    expect(read('2026-11-01', '2026-11-30')).toEqual([{ from: '2026-10-01', to: '2026-10-17' }, { from: '2025-11-01', to: '2025-11-17' }])
    expect(read('2026-10-05', '2026-10-11')).toEqual([{ from: '2026-09-28', to: '2026-10-04' }, { from: '2025-10-06', to: '2025-10-12' }])
    expect(read('2026-10-08', '2026-11-02')).toEqual([{ from: '2026-09-12', to: '2026-10-07' }, { from: '2025-10-08', to: '2025-11-02' }])
  })
})
