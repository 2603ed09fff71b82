import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { openPerson } from '#desk/openPerson.ts'
import { recordAnonymousPassage } from '#desk/recordAnonymousPassage.ts'
import { recordPassage } from '#desk/recordPassage.ts'
import { recordPrestation } from '#desk/recordPrestation.ts'
import { withdrawTap } from '#desk/withdrawTap.ts'
import { personId } from '#domain/ids.ts'
import { passageTile, prestationTile } from '#domain/passage.ts'
import { useDrafts } from '#ui/app/drafts.ts'
import { announcements } from '#ui/parts/announce.ts'
import { factsOf, openAccueil, today } from './scene.tsx'

const lines = () => within(screen.getByRole('list', { name: 'Actes du jour' })).getAllByRole('listitem')
const told = () => lines().map((line) => line.textContent)
const lineWith = (text: string): HTMLElement => {
  const line = lines().find((one) => one.textContent.includes(text))
  if (line === undefined) throw new Error(`no line: ${text}`)
  return line
}

const openLog = async (prepare?: (scene: Awaited<ReturnType<typeof openAccueil>>) => Promise<unknown>) => {
  const scene = await openAccueil()
  await prepare?.(scene)
  const user = scene.enter()
  await user.click(screen.getByRole('link', { name: 'Journal du jour' }))
  await screen.findByRole('region', { name: 'Journal du jour' })
  return { ...scene, user }
}

describe('the journal of a day', () => {
  test('tells every tap, the latest first, and leads back to the desk', async () => {
    const { user, place } = await openLog(async ({ memory, awa }) => {
      memory.goTo('2026-11-17', '09:30')
      await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
      memory.goTo('2026-11-17', '09:45')
      await memory.act(recordAnonymousPassage({ n: 3 }))
    })
    expect(told()[0]).toContain('9 h 45Passage anonyme × 3')
    expect(told()[1]).toContain('9 h 30Douche d’Awa N’Diaye')
    expect(place.history.at(-1)).toBe('/?journal=2026-11-17')
    await user.click(screen.getByRole('link', { name: 'Retour' }))
    expect(await screen.findByRole('searchbox')).toBeTruthy()
  })

  test('an act is taken back in one tap, stays struck, and can be put back', async () => {
    const { user, memory, awa } = await openLog(async (scene) => scene.memory.act(recordPrestation({ person: scene.awa, prestation: 'shower' })))
    const showers = () => prestationTile(memory.register(), awa, { code: 'shower', day: today }).today
    await user.click(screen.getByRole('button', { name: 'Annuler : Douche d’Awa N’Diaye' }))
    await waitFor(() => expect(lineWith('Douche').textContent).toContain('annulé'))
    expect([showers(), passageTile(memory.register(), awa, today).today]).toEqual([0, 0])
    expect(lineWith('Douche').querySelector('s')?.textContent).toBe('Douche d’Awa N’Diaye')
    await user.click(screen.getByRole('button', { name: 'Rétablir : Douche d’Awa N’Diaye' }))
    await waitFor(() => expect(showers()).toBe(1))
    expect(passageTile(memory.register(), awa, today).today).toBe(1)
    expect(screen.getAllByText('Rétabli : Douche d’Awa N’Diaye')).not.toHaveLength(0)
  })

  test('a line that is taken back or put back is said aloud once, by what it was', async () => {
    const { user } = await openLog(async (scene) => scene.memory.act(recordPrestation({ person: scene.awa, prestation: 'shower' })))
    const said: string[] = []
    const stop = announcements.subscribe(() => { said.push(announcements.read().text) })
    await user.click(screen.getByRole('button', { name: 'Annuler : Douche d’Awa N’Diaye' }))
    await user.click(await screen.findByRole('button', { name: 'Rétablir : Douche d’Awa N’Diaye' }))
    await screen.findByRole('button', { name: 'Annuler : Douche d’Awa N’Diaye' })
    stop()
    expect(said).toEqual(['Annulé : Douche d’Awa N’Diaye', 'Rétabli : Douche d’Awa N’Diaye'])
  })

  test('a decision is taken back in its file, and a withdrawn one does not come back by a tap', async () => {
    const { user, place } = await openLog(async ({ memory, awa, domiciled }) => {
      await domiciled(awa, '2026-11-17')
      const [ended] = await memory.act(endDomiciliation({ person: awa, decidedOn: today, ground: 'onRequest' }))
      await memory.act(withdrawTap({ facts: ended ? [ended.id] : [], reason: 'erreur' }))
    })
    expect(lineWith('Radiation').textContent).toContain('annulé · motif : erreur')
    expect(screen.queryByRole('button', { name: /^(Annuler|Rétablir|Plus) : .*(Radiation|omiciliation)/ })).toBeNull()
    expect(within(lineWith('omiciliation d’Awa')).getAllByRole('button')).toHaveLength(1)
    await user.click(within(lineWith('Radiation')).getByRole('button', { name: /^Dossier : Radiation/ }))
    expect(place.history.at(-1)).toBe('/domiciliation')
  })

  test('with a reason, which the line tells', async () => {
    const { user, karim } = await openLog(async ({ memory, karim: he }) => memory.act(recordPassage({ person: he })))
    await user.click(screen.getByRole('button', { name: 'Plus : Passage de Karim Benali' }))
    await user.click(within(lineWith('Passage de Karim')).getByText('Annuler avec un motif'))
    await user.type(screen.getByLabelText('Motif'), 'c’était son frère')
    // Should Karim be erased, the sentence goes with him.
    expect(Object.values(useDrafts.getState()).map(({ person }) => person)).toEqual([karim])
    await user.click(screen.getByRole('button', { name: 'Annuler cet acte' }))
    await waitFor(() => expect(lineWith('Passage de Karim').textContent).toContain('annulé · motif : c’était son frère'))
  })

  test('an act gets its true day and hour; the first writing says where it went', async () => {
    const { user, memory, karim } = await openLog(async (scene) => scene.memory.act(recordPassage({ person: scene.karim })))
    await user.click(screen.getByRole('button', { name: 'Plus : Passage de Karim Benali' }))
    await user.click(within(lineWith('Passage de Karim')).getByText('Changer l’heure ou le jour'))
    fireEvent.change(screen.getByLabelText('Jour'), { target: { value: '2026-11-13' } })
    fireEvent.change(screen.getByLabelText('Heure'), { target: { value: '08:45' } })
    await user.click(screen.getByRole('button', { name: 'Changer le moment' }))
    expect(await screen.findByText('Indiquez un motif.')).toBeTruthy()
    await user.type(screen.getByLabelText('Motif'), 'feuille de vendredi')
    await user.click(screen.getByRole('button', { name: 'Changer le moment' }))
    await waitFor(() => expect(lineWith('Passage de Karim').textContent).toContain('déplacé au 13 novembre à 8 h 45'))
    expect(passageTile(memory.register(), karim, today).today).toBe(0)
    expect(screen.queryByRole('button', { name: /Rétablir/ })).toBeNull()
    fireEvent.change(screen.getByLabelText('Aller au jour'), { target: { value: '2026-11-13' } })
    await waitFor(() => expect(lineWith('Passage de Karim').textContent).toContain('8 h 45'))
    expect(lineWith('Passage de Karim').textContent).toContain('noté le 17 novembre 2026 à 9 h 24')
    expect(lineWith('Passage de Karim').textContent).toContain('motif : feuille de vendredi')
  })

  test('any day, one by one or by its date; never a day ahead', async () => {
    const { user } = await openLog()
    expect(screen.getByRole('button', { name: 'Jour suivant' })).toHaveProperty('disabled', true)
    await user.click(screen.getByRole('button', { name: 'Jour précédent' }))
    await waitFor(() => expect(lines()).toHaveLength(2))
    expect(lineWith('Passage de Karim').textContent).toContain('sans heure')
    expect(lineWith('Passage de Karim').textContent).toContain('motif : feuille papier')
    fireEvent.change(screen.getByLabelText('Aller au jour'), { target: { value: '2026-11-08' } })
    expect(await screen.findByText('Aucun acte n’est noté ce jour-là.')).toBeTruthy()
    fireEvent.change(screen.getByLabelText('Aller au jour'), { target: { value: '2027-01-01' } })
    expect(screen.getByText('Aucun acte n’est noté ce jour-là.')).toBeTruthy()
  })

  test('a file under which acts were noted since is not taken back: they would be nobody’s', async () => {
    const { user, memory } = await openLog(async (scene) => {
      const person = personId(scene.memory.opened.journal.newId())
      await scene.memory.act(openPerson({ person, who: { nickname: 'Momo' }, letter: 'A', came: true }))
      await scene.memory.act(recordPrestation({ person, prestation: 'lunch' }))
    })
    expect(screen.queryByRole('button', { name: 'Annuler : Fiche ouverte : Momo' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Annuler : Déjeuner de Momo' }))
    await user.click(await screen.findByRole('button', { name: 'Annuler : Fiche ouverte : Momo' }))
    await waitFor(() => expect(factsOf(memory, 'factWithdrawn')).toHaveLength(3))
  })

  test('a tap of which a part was struck says which', async () => {
    await openLog(async ({ memory, awa }) => {
      const tap = await memory.act(recordPrestation({ person: awa, prestation: 'shower' }))
      await memory.act(recordPrestation({ person: awa, prestation: 'lunch' }))
      await memory.act(withdrawTap({ facts: tap.map(({ id }) => id) }))
    })
    expect(lineWith('Passage d’Awa').textContent).toContain('annulé : Douche d’Awa N’Diaye')
  })
})
