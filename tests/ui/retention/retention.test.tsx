import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { endDomiciliation } from '#desk/endDomiciliation.ts'
import { receiveMail } from '#desk/receiveMail.ts'
import { erasedOf } from '#domain/register/erased.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { knownDay } from '#domain/time.ts'
import { useChosen } from '#ui/app/chosen.ts'
import { RetentionPane } from '#ui/retention/RetentionPane.tsx'
import { ok } from '#kernel/result.ts'
import { button, enter, fill, watchFiles } from '../settings/scene.tsx'
import { grantedOn } from '../../desk/grantedOn.ts'

const scene = async () => {
  const made = await enter(RetentionPane)
  const { memory } = made
  memory.goTo('2019-03-04', '09:00')
  const awa = await memory.person({ firstName: 'Awa', lastName: 'Diop' })
  await memory.act(grantedOn(awa, '2019-03-04'))
  await memory.act(endDomiciliation({ person: awa, decidedOn: knownDay('2019-03-04'), ground: 'onRequest' }))
  const mail = await memory.person({ firstName: 'Karim', lastName: 'Benali' })
  await memory.act(receiveMail({ person: mail, mail: 'letter', n: 2 }))
  memory.goTo('2024-10-01', '09:00')
  const old = await memory.person({ firstName: 'Lucie', lastName: 'Moreau' })
  memory.goTo('2026-11-17', '09:24')
  await memory.person({ firstName: 'Jean', lastName: 'Petit' })
  return { ...made, awa, old }
}

const counted = (word: string) => screen.getByText(word).nextSibling?.textContent

describe('Conservation', () => {
  test('says who lies in the archive, who may go, and who stays because a file is open', async () => {
    await scene()
    await waitFor(() => expect(counted('Aux archives')).toBe('2 personnes'))
    expect(counted('Peuvent être effacées')).toBe('1 personne')
    expect(counted('Gardées par un dossier ouvert')).toBe('1 personne')
  })

  test('never erases in one tap: the list on paper or in a file first, then the visa, then a confirmation', async () => {
    const { user, memory, awa } = await scene()
    const saved = watchFiles()
    await user.click(await button('Préparer un effacement'))
    const dialog = await screen.findByRole('dialog', { name: 'Effacement : ce qui partirait' })
    expect(within(within(dialog).getByRole('table', { name: 'Partiraient : 1 personne' })).getByText('Diop Awa')).toBeDefined()
    expect(within(within(dialog).getByRole('table', { name: 'Restent, dossier ouvert : 1 personne' })).getByText('courrier en attente, ou compte à vérifier')).toBeDefined()
    const erase = () => within(dialog).getByRole('button', { name: /^Effacer 1 personne…/ })
    expect(erase().textContent).toContain('Imprimez ou enregistrez d’abord la liste')
    await user.click(erase())
    expect(screen.queryByRole('dialog', { name: 'Effacer 1 personne définitivement ?' })).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Enregistrer la liste' }))
    await waitFor(() => expect(erase().textContent).toContain('Indiquez d’abord le visa'))
    expect(saved.map(({ name }) => name)).toEqual(['boussole-effacement-2026-11-17.csv'])
    expect(await saved[0]?.text()).toContain('Diop Awa')
    await fill('Date du visa', '2026-11-02')
    await fill('Référence du visa', 'AD92 2026-114')
    await user.click(erase())
    await user.click(await button('Garder ces fiches'))
    expect(erasedOf(memory.register()).size).toBe(0)
    await user.click(await button(/^Effacer 1 personne…/))
    await user.click(await button('Effacer 1 personne définitivement'))
    await screen.findAllByText(/1 personne : fiches effacées/)
    expect([...erasedOf(memory.register()).keys()]).toEqual([awa])
    expect(activeOfKind(memory.register(), 'retentionApplied')[0]?.secret).toEqual({ visaDate: '2026-11-02', visaReference: 'AD92 2026-114' })
    expect(counted('Peuvent être effacées')).toBe('0 personne')
  })

  test('a visa erases nobody who came to term after its date, and the list to keep is the shorter one', async () => {
    const { user, memory, awa } = await scene()
    memory.goTo('2021-11-10', '09:00')
    await memory.person({ firstName: 'Léa', lastName: 'Roux' })
    memory.goTo('2026-11-17', '09:24')
    fireEvent(document, new Event('visibilitychange'))
    const saved = watchFiles()
    await user.click(await button('Préparer un effacement'))
    await user.click(await button('Enregistrer la liste'))
    expect(screen.getByRole('table', { name: 'Partiraient : 2 personnes' })).toBeDefined()
    await fill('Date du visa', '2026-11-02')
    await fill('Référence du visa', 'AD92 2026-114')
    expect(screen.getByText('1 personne, échue depuis, attendra le prochain visa.')).toBeDefined()
    expect(screen.getByRole('table', { name: 'Partiraient : 1 personne' })).toBeDefined()
    expect((await button(/^Effacer 1 personne…/)).textContent).toContain('Imprimez ou enregistrez d’abord la liste')
    await user.click(await button('Enregistrer la liste'))
    await waitFor(() => expect(saved).toHaveLength(2))
    expect(await saved[0]?.text()).toContain('Roux')
    expect(await saved[1]?.text()).not.toContain('Roux')
    await user.click(await button(/^Effacer 1 personne…/))
    await user.click(await button('Effacer 1 personne définitivement'))
    await screen.findAllByText(/1 personne : fiches effacées/)
    expect([...erasedOf(memory.register()).keys()]).toEqual([awa])
  })

  test('under a visa older than everyone’s term nobody goes', async () => {
    const { user } = await scene()
    await user.click(await button('Préparer un effacement'))
    await fill('Date du visa', '2020-01-06')
    expect((await button(/^Effacer 0 personne…/)).textContent).toContain('Personne n’était à effacer à la date du visa')
    await fill('Date du visa', '2027-01-04')
    expect(screen.getByRole('table', { name: 'Partiraient : 1 personne' })).toBeDefined()
  })

  test('printing the list is enough too, with the visa on it', async () => {
    const { user } = await scene()
    window.print = vi.fn()
    await user.click(await button('Préparer un effacement'))
    await fill('Date du visa', '2026-11-02')
    await fill('Référence du visa', 'AD92 2026-114')
    expect(screen.getByText('Visa n° AD92 2026-114 du 2 novembre 2026')).toBeDefined()
    await user.click(await button('Imprimer la liste'))
    expect(window.print).toHaveBeenCalledOnce()
    expect((await button(/^Effacer 1 personne…/)).getAttribute('aria-disabled')).not.toBe('true')
  })

  test('opens a file of the archive by name or number, and notes who did', async () => {
    const { user, memory, old } = await scene()
    await user.click(await button('Ouvrir les archives'))
    expect(await screen.findByText(/archivée le 05\/03\/2021/)).toBeDefined()
    await fill('Chercher dans les archives', 'luc mor')
    await waitFor(() => expect(screen.queryByText(/archivée le 05\/03\/2021/)).toBeNull())
    await user.click(await button('Moreau Lucie'))
    expect(useChosen.getState().person).toBe(old)
    await waitFor(() => expect(activeOfKind(memory.register(), 'accessNoted').map(({ secret }) => [secret?.what, secret?.person])).toContainEqual(['archiveOpened', old]))
  })

  test('is a manager’s', async () => {
    const { memory } = await scene()
    await memory.agent({ name: 'Chantal', role: 'manager', pin: '482915' })
    const agent = memory.opened.journal.agent()
    await memory.act(() => ok([{ kind: 'agentChanged', data: { agent }, secret: { role: 'worker' } }]))
    await waitFor(() => expect(screen.queryByText('Conservation')).toBeNull())
  })
})
