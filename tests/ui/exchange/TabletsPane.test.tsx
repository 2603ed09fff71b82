import { act, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Exchange } from '#desk/exchange.ts'
import { activeOfKind } from '#domain/register/read.ts'
import { ok, refuse } from '#kernel/result.ts'
import { ExchangeFilePane } from '#ui/settings/ExchangeFilePane.tsx'
import { TabletsPane } from '#ui/settings/TabletsPane.tsx'
import { enrolLink } from '../memoryExchange.ts'
import { parisAt } from '../memoryRegister.ts'
import { button, enter, here, other, seen } from './scene.tsx'
import { closedSheet } from '../closedSheet.ts'

describe('a register without a server', () => {
  test('is linked under the tablet’s name, with the set-up code where there is one', async () => {
    const { show, user, exchange } = await enter(TabletsPane, { standing: {} })
    show()
    await user.click(await button('Relier à un serveur'))
    await screen.findByText('Indiquez le nom de la tablette.')
    await user.type(screen.getByLabelText('Nom de cette tablette'), 'Accueil')
    await user.click(await button('Relier à un serveur'))
    // Linked, its draft is over.
    await waitFor(() => expect(screen.getByLabelText('Nom de cette tablette')).toHaveProperty('value', ''))
    await user.type(screen.getByLabelText('Nom de cette tablette'), 'Accueil')
    await user.type(screen.getByLabelText(/Code d’installation/), '12-34')
    await user.click(await button('Relier à un serveur'))
    expect(exchange.asked).toEqual([{ link: { name: 'Accueil' } }, { link: { name: 'Accueil', code: '12-34' } }])
  })

  test('says why it could not', async () => {
    const { show, user } = await enter(TabletsPane, { standing: {}, over: { link: async () => Promise.resolve(refuse({ code: 'full' })) } })
    show()
    await user.type(await screen.findByLabelText('Nom de cette tablette'), 'Accueil')
    await user.click(await button('Relier à un serveur'))
    await screen.findByText(/n’a plus de place/)
  })
})

describe('the tablets', () => {
  test('are told with when each was seen, its version, its clock and what it has left', async () => {
    const { show, set } = await enter(TabletsPane)
    show()
    await screen.findByText('cette tablette · version 0.1.0 · rien à envoyer')
    screen.getByText('vue : 09:10 · version 0.1.0 · rien à envoyer')
    set({ tablets: [seen(here, 0), { ...seen(other, parisAt('2026-11-16', '17:00'), 3), off: -5_000 }] })
    await screen.findByText('vue : 16 nov., 17:00 · version 0.1.0 · 3 actes à envoyer · horloge en avance de 5 secondes')
    set({ tablets: [seen(other, parisAt('2026-11-17', '09:23'))] })
    await screen.findByText(/vue à l’instant/)
    screen.getByText('cette tablette')
    set({ tablets: [] })
    await screen.findByText('jamais vue par le serveur')
  })

  test('one is retired by name, as a stolen one when it is ticked', async () => {
    const { show, set, user, exchange, here: write } = await enter(TabletsPane)
    show()
    set({ tablets: [seen(other, 0, 2)] })
    expect(screen.queryByRole('button', { name: 'Retirer Accueil' })).toBeNull()
    await user.click(await button('Retirer Douches'))
    const dialog = await screen.findByRole('dialog', { name: 'Retirer la tablette Douches ?' })
    within(dialog).getByText(/Elle avait encore 2 actes à envoyer/)
    await user.click(within(dialog).getByLabelText('Elle a été volée'))
    await user.click(within(dialog).getByRole('button', { name: 'Retirer Douches' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(exchange.asked).toEqual([{ revoke: other, stolen: true }])
    await act(async () => { await write({ kind: 'deviceRevoked', data: { device: other }, secret: {} }) })
    await screen.findByText('retirée')
  })

  test('one that could not be retired stays, and says why', async () => {
    const { show, user } = await enter(TabletsPane, { over: { revoke: async () => Promise.resolve(refuse({ code: 'lost' })) } })
    show()
    await user.click(await button('Retirer Douches'))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Retirer Douches' }))
    await screen.findByText(/ne répond plus/)
    await user.click(await button('Garder la tablette'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })
})

describe('adding a tablet', () => {
  const adding = async (over = {}) => {
    const scene = await enter(TabletsPane, { over })
    scene.show()
    await scene.user.click(await button('Ajouter une tablette'))
    return scene
  }

  test('shows a square and a link without a secret, then the digits, and asks for the passphrase before the keys go', async () => {
    const { user, exchange } = await adding()
    await screen.findByText('Carré à photographier : le lien de rattachement')
    expect(document.querySelector<HTMLElement>('[data-enrol-link]')?.dataset['enrolLink']).toBe(enrolLink)
    await screen.findByText(/Encore valable (9|10)\smin/)
    await user.click(await button('Copier le lien'))
    expect(await navigator.clipboard.readText()).toBe(enrolLink)
    act(() => exchange.answer(ok({ digits: '407218' })))
    await screen.findByText('Les deux écrans montrent ce nombre')
    await user.click(await button('Les nombres sont les mêmes'))
    await screen.findByText('Indiquez la phrase secrète.')
    await user.type(screen.getByLabelText('Nom de la nouvelle tablette'), 'Bureau')
    expect(screen.getByDisplayValue('Responsable')).toBe(screen.getByLabelText('Rôle de la personne qui ouvre cette tablette'))
    await user.selectOptions(screen.getByLabelText('Rôle de la personne qui ouvre cette tablette'), 'Instructeur')
    await user.type(screen.getByLabelText('Phrase secrète'), 'quatre mots pour ouvrir')
    await user.click(await button('Les nombres sont les mêmes'))
    await screen.findByText('La tablette Bureau est ajoutée. Elle charge le registre.')
    await user.click(await button('Fermer'))
    expect(exchange.asked).toEqual([{ confirm: { name: 'Bureau', passphrase: 'quatre mots pour ouvrir', role: 'worker' } }])
  })

  test('is called off, and the link with it', async () => {
    const { user, exchange } = await adding()
    await screen.findByText('En attente de l’autre tablette…')
    await user.click(await button('Arrêter'))
    await waitFor(() => expect(exchange.asked).toEqual(['cancel']))
  })

  test('says when the other tablet said no, and can begin again', async () => {
    const { user, exchange } = await adding()
    await screen.findByText('En attente de l’autre tablette…')
    act(() => exchange.answer(refuse({ code: 'refused' })))
    await screen.findByText('L’ajout a été refusé ou interrompu. Rien n’a été transmis.')
    await user.click(await button('Faire un nouveau lien'))
    await screen.findByText('En attente de l’autre tablette…')
  })

  test('needs the server', async () => {
    await adding({ offer: async () => Promise.resolve(refuse({ code: 'offline' })) })
    await screen.findByText(/Le serveur ne répond pas/)
  })

  test('says a wrong passphrase beside its field', async () => {
    const offer = async () => Promise.resolve(ok({
      link: enrolLink, until: Infinity, answered: Promise.resolve(ok({ digits: '000001' })), cancel: () => undefined,
      confirm: async () => Promise.resolve(refuse({ code: 'wrongPassphrase' as const })),
    }))
    const { user } = await adding({ offer })
    await user.type(await screen.findByLabelText('Nom de la nouvelle tablette'), 'Bureau')
    await user.type(screen.getByLabelText('Phrase secrète'), 'autre')
    await user.click(await button('Les nombres sont les mêmes'))
    await screen.findByText(/Ce n’est pas la bonne phrase secrète/)
  })
})

describe('the file of exchange', () => {
  test('takes the acts out, noted before, and brings others in', async () => {
    const saved: File[] = []
    URL.createObjectURL = (file) => {
      if (file instanceof File) saved.push(file)
      return 'blob:boussole'
    }
    const { show, user, memory } = await enter(ExchangeFilePane)
    show()
    await user.click(await button('Exporter les actes non envoyés'))
    await screen.findByText('Exporté : boussole-echange-2026-11-17.boussole.')
    await user.click(await button('Exporter tout'))
    await waitFor(async () => expect(await Promise.all(saved.map((file) => file.text()))).toEqual(['unconfirmed', 'all']))
    expect(activeOfKind(memory.register(), 'exported').map(({ secret }) => secret?.what)).toEqual(['Échange : actes non envoyés, chiffrés', 'Échange : tous les actes, chiffrés'])
    await user.upload(screen.getByLabelText('Importer un fichier d’échange'), new File(['x'], 'x.boussole'))
    await screen.findByText('3 actes ajoutés.')
  })

  test.each<readonly [Awaited<ReturnType<Exchange['importFile']>>, string | RegExp]>([
    [ok({ added: 0 }), 'Tout était déjà ici : rien n’a changé.'], [refuse({ code: 'otherRegister' }), /d’un autre registre/],
    [refuse({ code: 'damaged' }), /abîmé/], [refuse({ code: 'unknownFile' }), /pas un fichier d’échange/], [refuse({ code: 'closed' }), /Le bureau a été fermé/],
  ])('an import says what became of it: %j', async (taken, words) => {
    const { show, user } = await enter(ExchangeFilePane, { over: { importFile: async () => Promise.resolve(taken) } })
    show()
    await user.upload(await screen.findByLabelText('Importer un fichier d’échange'), new File(['x'], 'x.boussole'))
    await screen.findByText(words)
  })

  test('a share sheet that is closed is no export', async () => {
    closedSheet()
    const { show, user } = await enter(ExchangeFilePane)
    show()
    await user.click(await button('Exporter tout'))
    expect((await screen.findAllByText('Rien n’est sorti : la feuille de partage a été fermée.')).length).toBeGreaterThan(0)
    expect(screen.queryByText(/^Exporté :/)).toBeNull()
  })

  test('an export that fails says so', async () => {
    const { show, user } = await enter(ExchangeFilePane, { over: { exportFile: async () => Promise.resolve(refuse({ code: 'lost' })) } })
    show()
    await user.click(await button('Exporter tout'))
    await screen.findByText(/L’export n’a pas pu être fait/)
  })
})
