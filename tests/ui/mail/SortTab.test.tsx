import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { excludePerson } from '#desk/excludePerson.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import type { PersonId } from '#domain/ids.ts'
import { actsOn } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { enter, openScene } from './scene.tsx'

const line = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const running = () => within(screen.getByRole('region', { name: 'Ce matin' }))

describe('the morning’s sort, without leaving the keyboard', () => {
  test('name, Enter, next: each letter is one more, the line empties itself and keeps the focus', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata', boxNumber: '88' })
    const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim', boxNumber: '41' })
    const user = enter(memory)
    expect(document.activeElement).toBe(line())
    await user.keyboard('trao{Enter}')
    expect(line()).toHaveProperty('value', '')
    await user.keyboard('41{Enter}benali{Enter}')
    expect(document.activeElement).toBe(line())
    expect([waiting(fatou), waiting(karim)]).toEqual([1, 2])
    expect(running().getAllByRole('listitem').map((row) => row.textContent)).toEqual([
      expect.stringContaining('Benali Karim+2 lettres'), expect.stringContaining('Traoré Fatoumata+1 lettre'),
    ])
    expect(screen.getByRole('link', { name: /^Tri du matin ?3$/ })).toBeTruthy()
  })

  test('a name of another country is no addressee by haste: Enter chooses it, and a second one takes it', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const joao = await domiciled({ lastName: 'Silva', firstName: 'João' })
    const user = enter(memory)
    await user.keyboard('john silva{Enter}')
    expect(line()).toHaveProperty('value', 'john silva')
    expect(waiting(joao)).toBe(0)
    await user.keyboard('{Enter}')
    expect(line()).toHaveProperty('value', '')
    expect(waiting(joao)).toBe(1)
    await user.keyboard('john silva{ArrowDown}{Enter}')
    expect(waiting(joao)).toBe(2)
  })

  test('Alt+2 takes one notice; the next line is a letter again, however the kind was chosen', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' })
    const user = enter(memory)
    await user.keyboard('{Alt>}[Digit2]{/Alt}ndiaye')
    expect(screen.getByRole('radio', { name: 'Avis' })).toHaveProperty('checked', true)
    await user.keyboard('{Enter}')
    expect(screen.getByRole('radio', { name: 'Lettre' })).toHaveProperty('checked', true)
    await user.keyboard('diaye{Enter}')
    await user.click(screen.getByRole('radio', { name: 'Avis' }))
    await user.keyboard('awa{Enter}awa{Enter}')
    expect([waiting(awa, 'registeredNotice'), waiting(awa, 'letter')]).toEqual([2, 2])
    expect(running().getByText('2 lettres · 2 avis')).toBeTruthy()
  })

  test('a kind chosen by finger gives the line back; chosen by arrows, the focus stays on the kinds', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const awa = await domiciled({ firstName: 'Awa' })
    const user = enter(memory)
    await user.click(screen.getByRole('radio', { name: 'Colis' }))
    await user.keyboard('awa{Enter}')
    expect(waiting(awa, 'parcel')).toBe(1)
    screen.getByRole('radio', { name: 'Colis' }).focus()
    await user.keyboard('{ArrowLeft}')
    expect(document.activeElement).toBe(screen.getByRole('radio', { name: 'Avis' }))
    await user.keyboard('{F2}')
    expect(document.activeElement).toBe(line())
  })

  test('“3 traore” is three letters in one tap, taken back in one', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata' })
    const user = enter(memory)
    await user.keyboard('3 traore')
    expect(screen.getByText('Entrée : +3 lettres')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(waiting(fatou)).toBe(3)
    await user.click(screen.getByRole('button', { name: 'Annuler : +3 lettres pour Fatoumata Traoré' }))
    expect(waiting(fatou)).toBe(0)
    expect(screen.getAllByText('Annulé : +3 lettres pour Fatoumata Traoré').length).toBeGreaterThan(0)
    await user.click(screen.getByRole('button', { name: 'Annuler' }))
    expect(waiting(fatou)).toBe(3)
  })

  test('one more of the same is one press on the latest line', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata' })
    const user = enter(memory)
    await user.keyboard('traore{Enter}')
    await user.click(screen.getByRole('button', { name: 'Encore +1 lettre pour Fatoumata Traoré' }))
    await user.click(screen.getByRole('button', { name: 'Encore +1 lettre pour Fatoumata Traoré' }))
    expect(waiting(fatou)).toBe(3)
    expect(running().getAllByRole('listitem')).toHaveLength(1)
  })

  test('arrows choose among those found, and the key of a row takes that one', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata' })
    const moussa = await domiciled({ lastName: 'Traoré', firstName: 'Moussa' })
    const user = enter(memory)
    await user.keyboard('traore{ArrowDown}{Enter}')
    expect([waiting(fatou), waiting(moussa)]).toEqual([0, 1])
    await user.keyboard('traore')
    expect(screen.getByText('1 lettre déjà ce matin')).toBeTruthy()
    await user.click(screen.getByRole('button', { name: '+1 lettre pour Fatoumata Traoré' }))
    expect([waiting(fatou), waiting(moussa)]).toEqual([1, 1])
  })

  test('digits are a box before they are a register number', async () => {
    const { memory, domiciled, waiting } = await openScene()
    await domiciled({ lastName: 'Adam', firstName: 'Jean', number: 'B00041' })
    const boxed = await domiciled({ lastName: 'Zidi', firstName: 'Sonia', number: 'B00900', boxNumber: '41' })
    const user = enter(memory)
    await user.keyboard('41{Enter}')
    expect(waiting(boxed)).toBe(1)
  })

  test('two people of one name are told apart by box, number and year of birth', async () => {
    const { memory, domiciled } = await openScene()
    await domiciled({ lastName: 'Ba', firstName: 'Ali', number: 'B1', boxNumber: '12', birthDate: knownDay('1985-03-12') })
    await domiciled({ lastName: 'Ba', firstName: 'Ali', number: 'B2', boxNumber: '14' })
    const user = enter(memory)
    await user.keyboard('ali')
    expect(screen.getByText('naissance en 1985')).toBeTruthy()
    expect(screen.getAllByText('n° B2').length).toBeGreaterThan(0)
    expect(screen.getByText('12')).toBeTruthy()
    expect(screen.queryByText(/12\/03|mars/)).toBeNull()
  })

  test('whoever receives mail here comes before thirty of a like name who do not', async () => {
    const { memory, domiciled, waiting } = await openScene()
    for (let n = 0; n < 30; n++) await memory.person({ lastName: 'Ben Ali', firstName: 'Samir' })
    const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim', boxNumber: '43' })
    const user = enter(memory)
    await user.keyboard('ben{Enter}')
    expect(waiting(karim)).toBe(1)
  })

  test('the quantity may come after the name', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim' })
    const user = enter(memory)
    await user.keyboard('ben 3{Enter}')
    expect(waiting(karim)).toBe(3)
  })
})

test('mail of someone kept out is kept like anyone’s, and said so; struck off as well, it is asked about as ever', async () => {
  const { memory, domiciled, struckOff, waiting } = await openScene()
  const out = (person: PersonId) => memory.act(excludePerson({ person, until: knownDay('2026-12-01'), reason: 'coup porté' }))
  const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' })
  const karim = await struckOff({ lastName: 'Benali', firstName: 'Karim' })
  await out(awa)
  await out(karim)
  const user = enter(memory)
  await user.keyboard('ndiaye')
  expect(screen.getByText('exclusion : on le garde')).toBeTruthy()
  await user.keyboard('{Enter}benali')
  expect(screen.queryByText('exclusion : on le garde')).toBeNull()
  await user.keyboard('{Enter}')
  expect(screen.getByRole('group', { name: 'À confirmer' })).toBeTruthy()
  expect([waiting(awa), waiting(karim)]).toEqual([1, 0])
})

test('mail is no sign of life: sorting notes no passage', async () => {
  const { memory, domiciled } = await openScene()
  const awa = await domiciled({ firstName: 'Awa' })
  await memory.act(receiveMail({ person: awa, mail: 'letter' }))
  const user = enter(memory)
  await user.keyboard('awa{Enter}')
  expect(actsOn(memory.register(), knownDay('2026-11-17')).map(({ kind }) => kind)).not.toContain('passage')
})
