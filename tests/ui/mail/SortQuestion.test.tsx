import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setForwarding } from '#desk/setForwarding.ts'
import { stopMail } from '#desk/stopMail.ts'
import { mailOf } from '#domain/mail/ledger.ts'
import { actsOn } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { useDrafts } from '#ui/app/drafts.ts'
import type { MemoryRegister } from '../memoryRegister.ts'
import { enter, enterFull, openScene } from './scene.tsx'

const line = () => screen.getByRole('searchbox', { name: 'Rechercher une personne' })
const running = () => within(screen.getByRole('region', { name: 'Ce matin' }))

describe('mail for somebody whom nobody knows here', () => {
  const came = (memory: MemoryRegister) => actsOn(memory.register(), knownDay('2026-11-17')).filter(({ kind }) => kind === 'mailReceived' || kind === 'mailReturned')

  test('two Enters on a slip of the keys note nothing, and give the name back to be corrected', async () => {
    const { memory } = await openScene()
    const user = enter(memory)
    await user.keyboard('zzyzx')
    expect(screen.getByText(/Personne ne correspond/)).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Personne ne répond à « zzyzx » dans le registre.')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(document.activeElement).toBe(line())
    expect(line()).toHaveProperty('value', 'zzyzx')
    expect(came(memory)).toEqual([])
  })

  test('a space after it sends nothing back and asks nothing else', async () => {
    const { memory } = await openScene()
    const user = enter(memory)
    await user.keyboard('zzyzx{Enter}{Tab}le gall')
    expect(screen.getByText('Tapé pour la suite : « le gall »')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(came(memory).map(({ kind }) => kind)).toEqual(['mailReceived', 'mailReturned'])
    expect(line()).toHaveProperty('value', 'le gall')
  })

  test('what is typed on stands by until the line is for the next name, however the question is left', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim' })
    const user = enter(memory)
    await user.keyboard('zzyzx{Enter}kone{Enter}')
    expect(screen.getByText('Tapé pour la suite : « kone »')).toBeTruthy()
    expect(line()).toHaveProperty('value', 'zzyzx')
    await user.keyboard('zyxxx{Enter}di{Escape}')
    expect(screen.getByText('Tapé pour la suite : « kone di »')).toBeTruthy()
    await user.keyboard('benali')
    expect(line()).toHaveProperty('value', 'benali')
    await user.keyboard('{Enter}')
    expect(waiting(karim)).toBe(1)
    expect(line()).toHaveProperty('value', 'kone di')
    expect(screen.queryByText(/Tapé pour la suite/)).toBeNull()
  })

  test('sent back, it is counted under no name, and taken back like any line', async () => {
    const { memory } = await openScene()
    const user = enter(memory)
    await user.keyboard('2 zzyzx{Enter}{Tab}{Enter}')
    expect(came(memory).map(({ kind, n, person, secret }) => [kind, n, person, secret])).toEqual([
      ['mailReceived', 2, undefined, undefined], ['mailReturned', 2, undefined, undefined],
    ])
    expect(JSON.stringify([...memory.register().facts.values()])).not.toContain('zzyzx')
    expect(running().getByText('Destinataire inconnu')).toBeTruthy()
    expect(document.activeElement).toBe(line())
    expect(screen.getByRole('link', { name: /^Tri du matin ?2$/ })).toBeTruthy()
    await user.click(screen.getByRole('button', { name: 'Annuler : +2 lettres, destinataire inconnu' }))
    expect(came(memory)).toEqual([])
  })

  test('a file is opened for somebody who is to have one, who has not come in for all that; their mail is then asked about', async () => {
    const { memory } = await openScene()
    const user = enter(memory)
    await user.keyboard('okoro{Enter}{Tab}{Tab}{Enter}')
    await user.type(await screen.findByLabelText('Prénom'), 'Ada')
    await user.type(screen.getByLabelText('Nom'), 'Okoro')
    // What is typed about a newcomer here is not what the desk finds for the next one.
    expect(Object.keys(useDrafts.getState()).map((key) => key.split(' ').at(-1))).toEqual(['sort'])
    await user.click(screen.getByRole('button', { name: 'Créer la fiche' }))
    expect(await screen.findByText('Ada Okoro n’a pas de domiciliation ici.')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(came(memory).map(({ kind }) => kind)).toEqual(['mailReceived'])
    expect(actsOn(memory.register(), knownDay('2026-11-17')).map(({ kind }) => kind)).not.toContain('passage')
  })
})

test('a letter that the tablet could not keep stays in sight until it is noted', async () => {
  const { memory, domiciled, waiting } = await openScene()
  const fatou = await domiciled({ lastName: 'Traoré', firstName: 'Fatoumata' })
  const karim = await domiciled({ lastName: 'Benali', firstName: 'Karim' })
  const { user, full } = enterFull(memory)
  await user.keyboard('trao{Enter}')
  expect(line()).toHaveProperty('value', '')
  expect(await screen.findByText('Pas noté : 1 lettre pour Fatoumata Traoré.')).toBeTruthy()
  expect(running().queryByText(/Traoré/)).toBeNull()
  full(false)
  await user.keyboard('ben{Enter}')
  expect(waiting(karim)).toBe(1)
  await user.click(screen.getByRole('button', { name: 'Noter à nouveau 1 lettre pour Fatoumata Traoré' }))
  expect(waiting(fatou)).toBe(1)
  expect(screen.queryByText(/Pas noté/)).toBeNull()
})

describe('mail for someone whom the house does not receive for', () => {
  test('someone struck off: seen on the row, asked about, sent back by two Enters', async () => {
    const { memory, struckOff } = await openScene()
    const seydou = await struckOff({ lastName: 'Traoré', firstName: 'Seydou', sex: 'male' })
    const user = enter(memory)
    await user.keyboard('seydou')
    expect(screen.getByText('radié le 2 nov.')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(mailOf(memory.register(), seydou).letter.in).toBe(0)
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Retour à l’expéditeur' }))
    await user.keyboard('{Enter}')
    expect(mailOf(memory.register(), seydou).letter).toMatchObject({ in: 1, returned: 1, waiting: 0 })
    expect(document.activeElement).toBe(line())
    expect(running().getByText('renvoyé')).toBeTruthy()
  })

  test('its key Retour sends back at once, and the line takes both back', async () => {
    const { memory, struckOff } = await openScene()
    const seydou = await struckOff({ lastName: 'Traoré', firstName: 'Seydou' })
    const user = enter(memory)
    await user.keyboard('2 seydou')
    await user.click(screen.getByRole('button', { name: 'Retour à l’expéditeur pour Seydou Traoré' }))
    expect(mailOf(memory.register(), seydou).letter).toMatchObject({ in: 2, returned: 2 })
    await user.click(screen.getByRole('button', { name: 'Annuler : +2 lettres pour Seydou Traoré' }))
    expect(mailOf(memory.register(), seydou).letter).toMatchObject({ in: 0, returned: 0, waiting: 0 })
  })

  test('someone whose mail is stopped: sent back by two Enters, kept by one key', async () => {
    const { memory, domiciled } = await openScene()
    const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' })
    await memory.act(stopMail({ person: awa, from: knownDay('2026-11-10'), to: knownDay('2026-11-30') }))
    const user = enter(memory)
    await user.keyboard('ndiaye')
    expect(screen.getByText('courrier suspendu jusqu’au 30 nov.')).toBeTruthy()
    await user.keyboard('{Enter}{Enter}')
    expect(mailOf(memory.register(), awa).letter).toMatchObject({ in: 1, returned: 1 })
    await user.keyboard('ndiaye{Enter}')
    await user.click(screen.getByRole('button', { name: 'Garder quand même' }))
    expect(mailOf(memory.register(), awa).letter).toMatchObject({ in: 2, waiting: 1 })
  })

  test('someone whose mail goes further: kept, and said so', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const awa = await domiciled({ lastName: 'N’Diaye', firstName: 'Awa' })
    await memory.act(setForwarding({ person: awa, address: '3 rue des Lilas, Lille', from: knownDay('2026-11-10') }))
    const user = enter(memory)
    await user.keyboard('ndiaye')
    expect(screen.getByText('à réexpédier')).toBeTruthy()
    expect(screen.queryByText(/Lilas/)).toBeNull()
    await user.keyboard('{Enter}')
    expect(waiting(awa)).toBe(1)
  })

  test('the next name typed on, spaces and all, answers nothing: it is kept for the line', async () => {
    const { memory, domiciled, waiting } = await openScene()
    const karim = await memory.person({ firstName: 'Karim', lastName: 'Benali' })
    const yann = await domiciled({ firstName: 'Yann', lastName: 'Le Gall' })
    const user = enter(memory)
    await user.keyboard('ben 3{Enter}')
    await user.keyboard('le gallx{Backspace}')
    expect(screen.getByText('Karim Benali n’a pas de domiciliation ici.')).toBeTruthy()
    expect(screen.getByText('Tapé pour la suite : « le gall »')).toBeTruthy()
    expect(waiting(karim)).toBe(0)
    await user.keyboard('{Enter}')
    expect(waiting(karim)).toBe(3)
    expect(line()).toHaveProperty('value', 'le gall')
    await user.keyboard('{Enter}')
    expect(waiting(yann)).toBe(1)
    await user.keyboard('ben{Enter}le{Escape}')
    expect(line()).toHaveProperty('value', 'ben')
  })

  test('someone never domiciled: kept once it was confirmed; Escape notes nothing and keeps the line', async () => {
    const { memory, waiting } = await openScene()
    const lea = await memory.person({ firstName: 'Léa', lastName: 'Morel', sex: 'female' })
    const user = enter(memory)
    await user.keyboard('morel')
    expect(screen.getByText('non domiciliée')).toBeTruthy()
    await user.keyboard('{Enter}')
    expect(screen.getByText('Léa Morel n’a pas de domiciliation ici.')).toBeTruthy()
    await user.keyboard('{Escape}')
    expect(line()).toHaveProperty('value', 'morel')
    expect(document.activeElement).toBe(line())
    expect(waiting(lea)).toBe(0)
    await user.keyboard('{Enter}{Enter}')
    expect(waiting(lea)).toBe(1)
  })
})
