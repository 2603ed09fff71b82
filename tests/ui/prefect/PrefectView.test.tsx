import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { changeSettings } from '#desk/changeSettings.ts'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { sendPrefectReport } from '#desk/sendPrefectReport.ts'
import { meansOf } from '#domain/reports/meansOf.ts'
import { prefectStanding, prefectYearDue } from '#domain/reports/prefectStanding.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { initialSettings } from '#domain/settings.ts'
import { knownDay } from '#domain/time.ts'
import { grantedOn } from '../../desk/grantedOn.ts'
import { openMemoryRegister } from '../memoryRegister.ts'
import { enter } from '../figures/scene.tsx'

const button = (name: string | RegExp) => screen.getByRole('button', { name })
const of2025 = '/bilan?vue=prefet&du=2025-01-01&au=2025-12-31'
// By the words themselves: to look for roles among two hundred lines takes seconds here.
const tableOf = (caption: string): HTMLTableElement | undefined => [...document.querySelectorAll('table')].find((table) => table.caption?.textContent === caption)
const shown = (caption: string): Promise<HTMLTableElement> => waitFor(() => tableOf(caption) ?? Promise.reject(new Error(caption)))
const lineOf = (table: HTMLTableElement | undefined, label: string) => [...(table?.rows ?? [])].find(({ cells }) => cells[0]?.textContent === label)?.cells[1]?.textContent
const fill = (label: RegExp, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } })

// Awa domiciled in 2025 and still, Karim struck off on request.
const house = async () => {
  const memory = await openMemoryRegister({ day: '2025-03-04', at: '09:00' })
  const awa = await memory.person({ lastName: 'N’Diaye', sex: 'female', birthDate: knownDay('1999-10-06') })
  const karim = await memory.person({ lastName: 'Benali', sex: 'male', birthDate: knownDay('1950-01-01') })
  await memory.act(grantedOn(awa, '2025-03-04'))
  await memory.act(grantedOn(karim, '2025-03-04'))
  memory.goTo('2025-06-02', '09:00')
  await memory.act(endDomiciliation({ person: karim, decidedOn: knownDay('2025-06-02'), ground: 'onRequest' }))
  memory.goTo('2026-01-12', '09:24')
  return Object.assign(memory, { awa })
}

describe('the report to the prefect', () => {
  test('tells the year by the lines of the article, what nobody answered as it is, and masks what is small: it leaves the house', async () => {
    enter(await house(), of2025)
    const inForce = await shown('Élections de domicile en vigueur au 31 décembre 2025')
    expect(lineOf(inForce, 'Élections de domicile en vigueur')).toBe('masqué')
    expect(lineOf(tableOf('Élections de domicile délivrées en 2025'), 'Total')).toBe('masqué')
    expect(screen.getAllByText(/^« Masqué » : moins de 5/)).toHaveLength(1)
    const radiations = tableOf('Radiations en 2025, par motif')
    expect([lineOf(radiations, 'Total'), lineOf(radiations, 'À la demande de la personne'), lineOf(radiations, 'Décès')]).toEqual(['masqué', 'masqué', '0'])
    expect(lineOf(tableOf('Moyens humains et matériels'), 'Bénévoles')).toBe('non renseigné')
    const opening = tableOf('Conditions d’ouverture au public')
    expect(lineOf(opening, 'Jours de la semaine')).toBe('lundi, mardi, mercredi, jeudi, vendredi')
    expect(lineOf(opening, 'Jours d’ouverture en 2025')).toBe('251')
    expect(screen.getByText('À renseigner : moyens humains, coûts, moyens matériels, organisme, signataire, horaires. Le document porte « non renseigné ».')).toBeTruthy()
    expect(screen.getByText('Rapport de 2025 au préfet : à envoyer avant le 31 janvier 2026.')).toBeTruthy()
  })

  test('without dates is the one that is due, until it is noted as sent or long past; then that of the year that runs', async () => {
    const memory = await house()
    enter(memory, '/bilan?vue=prefet')
    expect(await shown('Radiations en 2025, par motif')).toBeTruthy()
    expect(prefectYearDue(memory.register(), knownDay('2026-04-01'))).toBe('2025')
    expect(prefectYearDue(memory.register(), knownDay('2026-04-02'))).toBe('2026')
    expect(prefectYearDue(memory.register(), knownDay('2025-03-10'))).toBe('2025')
    await memory.act(sendPrefectReport({ year: '2025', on: knownDay('2026-01-12') }))
    expect(prefectYearDue(memory.register(), knownDay('2026-01-12'))).toBe('2026')
  })

  test('opened without dates stays on its year when it is noted as sent: it can still be printed, and a reload shows it again', async () => {
    const memory = await house()
    const { user, place } = enter(memory, '/bilan?vue=prefet&piece=rapport')
    await waitFor(() => expect(place.history?.at(-1)).toBe('/bilan?vue=prefet&piece=rapport&du=2025-01-01&au=2025-12-31'))
    await user.click(await screen.findByRole('button', { name: 'Noter l’envoi' }))
    expect(await screen.findByText('Envoyé le 12 janvier 2026.')).toBeTruthy()
    expect(prefectYearDue(memory.register(), knownDay('2026-01-12'))).toBe('2026')
    // What is shown late is shown by now.
    await act(() => new Promise((done) => setTimeout(done)))
    expect(tableOf('Radiations en 2025, par motif')).toBeTruthy()
    expect(button('Année suivante')).toHaveProperty('disabled', false)
    expect(button('Imprimer')).toBeTruthy()
  })

  test('is noted as sent, on the day that is said; a house that has answered misses nothing', async () => {
    const memory = await house()
    const letterhead = { ...initialSettings.letterhead, organisation: 'CCAS', signatory: 'J. Delmas', hours: '9 h à 17 h' }
    await memory.act(changeSettings({ letterhead }))
    const { user } = enter(memory, of2025)
    fireEvent.change(await screen.findByLabelText('Envoyé le'), { target: { value: '2026-01-09' } })
    await user.click(button('Noter l’envoi'))
    expect(await screen.findByText('Envoyé le 9 janvier 2026.')).toBeTruthy()
    expect(prefectStanding(memory.register(), '2025').sent).toBe('2026-01-09')
    await user.click(button('Moyens et délais'))
    await user.click(await screen.findByRole('radio', { name: 'Oui' }))
    await user.selectOptions(screen.getByLabelText('Délai moyen d’attente'), 'Deux semaines')
    fill(/^Salariés/, '2,5')
    fill(/^Bénévoles/, '0')
    fill(/^Coût humain/, '84 000')
    fill(/^Coût total/, '9')
    expect(screen.getByText('Le total comprend le coût humain : il ne peut pas être plus petit.')).toBeTruthy()
    fill(/^Coût total/, '97 500 €')
    expect(screen.getByText('Un nombre, sans autre signe.')).toBeTruthy()
    fill(/^Coût total/, '97 500')
    fill(/^Moyens matériels/, 'Deux bureaux')
    await user.click(button('Enregistrer les réponses'))
    await waitFor(() => expect(meansOf(memory.register(), '2025')).toEqual({ waitingList: true, delay: 'twoWeeks', staff: 250, volunteers: 0, humanCost: 84_000, totalCost: 97_500, material: 'Deux bureaux' }))
    expect(screen.getByText('Dernières réponses : 12/01/2026, Nadia Brunet.')).toBeTruthy()
    await user.click(screen.getByRole('link', { name: 'Rapport au préfet' }))
    expect(lineOf(await shown('Moyens humains et matériels'), 'Salariés (équivalents temps plein)')).toBe('2,5')
    expect(screen.queryByText(/^À renseigner/)).toBeNull()
  })

  test('of the year that runs stops at today, masks nothing and does not leave; a year ahead is none', async () => {
    const memory = await house()
    await memory.act(endDomiciliation({ person: memory.awa, decidedOn: knownDay('2026-01-12'), ground: 'onRequest' }))
    const { user, place } = enter(memory, of2025)
    await user.click(await screen.findByRole('button', { name: 'Année suivante' }))
    expect(await screen.findByText('Année en cours : chiffres arrêtés au 12 janvier 2026.')).toBeTruthy()
    expect(screen.getByText('L’envoi se note une fois 2026 finie.')).toBeTruthy()
    expect(screen.getByText('Le rapport s’imprime une fois 2026 finie. D’ici là, ces chiffres sont pour la maison : rien n’y est masqué.')).toBeTruthy()
    expect(lineOf(tableOf('Radiations en 2026, par motif'), 'Total')).toBe('1')
    expect(screen.queryAllByRole('button', { name: /^(Imprimer|Excel)$/ })).toEqual([])
    act(() => { window.dispatchEvent(new Event('beforeprint')) })
    expect(document.querySelector('[data-print-sheet]')).toBeNull()
    expect(prefectStanding(memory.register(), '2026').left).toBeUndefined()
    expect(button('Année suivante')).toHaveProperty('disabled', true)
    place.navigate('/bilan?vue=prefet&du=2027-01-01&au=2027-12-31')
    expect(await screen.findByText('L’année 2027 n’a pas commencé.')).toBeTruthy()
  })

  test('on paper is a fact', async () => {
    const memory = await house()
    const print = vi.spyOn(window, 'print').mockImplementation(() => undefined)
    const { user } = enter(memory, of2025)
    await user.click(await screen.findByRole('button', { name: 'Imprimer' }))
    await waitFor(() => expect(print).toHaveBeenCalledOnce())
    print.mockRestore()
    const sheet = document.querySelector('[data-print-sheet]')
    expect(sheet?.textContent).toContain('Rapport annuel d’activité de domiciliation 2025')
    await waitFor(() => expect(activeOfKind(memory.register(), 'exported').map(({ secret }) => secret?.file)).toEqual(['boussole-rapport-prefet-2025 (papier)']))
    expect(prefectStanding(memory.register(), '2025').left).toBe('2026-01-12')
    expect(await screen.findByText('Imprimé ou exporté le 12 janvier 2026. L’envoi n’est pas encore noté.')).toBeTruthy()
  })
})

describe('DomiFa’s axes', () => {
  test('open from each number: what it counts, then who is in it; a number of two figures opens both', async () => {
    const { user, place } = enter(await house(), `${of2025}&piece=axes`)
    await shown('Âge (domiciliés)')
    await user.click(button('1, 26 - 29 ans'))
    expect(screen.getByRole('dialog').textContent).toContain('Âge (domiciliés) : 26 - 29 ans1, au 31 décembre 2025Titulaires de ce jour-là, par tranche d’âge de DomiFa, en années révolues.')
    await user.click(button('Voir les actes'))
    expect(await screen.findByRole('heading', { name: /^DomiFa, âge \(domiciliés\) : 26 - 29 ans : 1/ })).toBeTruthy()
    expect(await screen.findAllByText(/N’Diaye/)).not.toEqual([])
    place.navigate(`${of2025}&piece=axes`)
    await shown('Âge (domiciliés)')
    await user.click(button('2, Total domiciliations délivrées'))
    // Made while the definition is read, and only shown by the tap.
    const made = await waitFor(() => document.querySelector('li[aria-setsize]') ?? Promise.reject(new Error('no list')))
    await user.click(button('Voir les actes'))
    expect([document.contains(made), screen.getAllByText(/N’Diaye/).length > 0]).toEqual([true, true])
    expect(await screen.findByRole('heading', { name: /^Premières demandes accordées \+ Renouvellements décidés : 2/ })).toBeTruthy()
  })

  test('stand in its words; their lines are copied, tab separated', async () => {
    const memory = await house()
    const { user } = enter(memory, `${of2025}&piece=axes`)
    const ages = await shown('Âge (domiciliés)')
    expect([lineOf(ages, 'Majeurs'), lineOf(ages, '26 - 29 ans'), lineOf(ages, '75 ans et plus')]).toEqual(['1', '1', '0'])
    expect(screen.getByText(/cinquante personnes servies dans la même minute/)).toBeTruthy()
    const written = vi.spyOn(navigator.clipboard, 'writeText')
    await user.click(button('Copier'))
    await waitFor(() => expect(written).toHaveBeenCalledOnce())
    await waitFor(() => expect(activeOfKind(memory.register(), 'exported').map(({ secret }) => secret?.file)).toEqual(['boussole-axes-domifa-2025 (copie)']))
    expect(written.mock.calls[0]?.[0]).toContain('Total radiations\t1\nÀ la demande de la personne\t1\n')
    written.mockRestore()
  })
})
