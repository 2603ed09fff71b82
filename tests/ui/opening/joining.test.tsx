import { screen, waitFor } from '@testing-library/react'
import { afterEach, describe, expect, test } from 'vitest'
import type { EnrolRefusal, Joining } from '#desk/exchange.ts'
import type { Safe } from '#desk/ports.ts'
import { ok, refuse } from '#kernel/result.ts'
import { passphrase } from '../../storage/tablet.ts'
import { button, fill, openTablet, saidOf } from '../app/way.tsx'
import { enrolLink, joiningWith } from '../memoryExchange.ts'

afterEach(() => {
  history.replaceState(null, '', '/')
  Reflect.deleteProperty(navigator, 'mediaDevices')
})

type Asked = { readonly links: readonly string[]; readonly finished: readonly (readonly [string, string])[]; readonly cancelled: number }

/** The other tablet says yes: a register of one's own stands in for the one that would come over. */
const letIn = (asked: { links: string[]; finished: [string, string][]; cancelled: number }, over: Partial<Joining> = {}) => (safe: Safe) => async (link: string) => {
  asked.links.push(link)
  return Promise.resolve(ok(joiningWith({
    finish: async (secret, agent) => {
      asked.finished.push([secret, agent])
      const created = await safe.create({ place: 'Le Grand Pré', agent, passphrase: secret })
      return created.ok ? ok(created.value.opened) : created
    },
    cancel: () => void (asked.cancelled += 1),
    ...over,
  })))
}

const joining = async (over: Partial<Joining> = {}) => {
  const asked = { links: [], finished: [], cancelled: 0 }
  const tablet = await openTablet(undefined, { join: letIn(asked, over) })
  await tablet.user.click(await button('Rejoindre un registre'))
  const told: Asked = asked
  return { ...tablet, asked: told }
}

const fillIn = async (secret = passphrase, again = secret): Promise<void> => {
  await fill('Votre nom', 'Hugo Kerr')
  await fill('Phrase secrète', secret)
  await fill('Confirmer la phrase secrète', again)
}

describe('a tablet joins', () => {
  test('by a link that is pasted: six digits, a passphrase of its own, and the desk', async () => {
    const { user, asked } = await joining()
    await fill('Lien de rattachement', ` ${enrolLink} `)
    await user.click(await button('Continuer'))
    await screen.findByText('Les deux écrans montrent ce nombre')
    expect(document.querySelector('[data-enrol-digits]')?.textContent).toBe('407 218')
    await fillIn()
    await user.click(await button('Rejoindre le registre'))
    await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
    expect(asked).toMatchObject({ links: [enrolLink], finished: [[passphrase, 'Hugo Kerr']] })
  })

  test('by a link that opened the app, answered once', async () => {
    history.replaceState(null, '', enrolLink.slice(enrolLink.indexOf('#')))
    const asked = { links: [], finished: [], cancelled: 0 }
    const { user, place } = await openTablet(undefined, { path: '/rejoindre', join: letIn(asked) })
    await screen.findByText('Les deux écrans montrent ce nombre')
    expect(asked.links).toHaveLength(1)
    await fillIn()
    await user.click(await button('Rejoindre le registre'))
    await screen.findByRole('searchbox', { name: 'Rechercher une personne' })
    expect(place.history.at(-1)).toBe('/')
  })

  test('and each field that is wrong says so', async () => {
    const { user, asked } = await joining()
    await user.click(await button('Continuer'))
    expect(await saidOf('Lien de rattachement')).toContain('Collez le lien de rattachement.')
    await fill('Lien de rattachement', enrolLink)
    await user.click(await button('Continuer'))
    await fillIn(passphrase, 'autre chose')
    await user.click(await button('Rejoindre le registre'))
    expect(await saidOf('Confirmer la phrase secrète')).toContain('ne sont pas les mêmes')
    await fillIn('court')
    await user.click(await button('Rejoindre le registre'))
    await waitFor(async () => expect(await saidOf('Phrase secrète')).toContain('Trop court'))
    expect(asked.finished).toHaveLength(1)
  })

  test('going back says no to the other tablet', async () => {
    const { user, asked } = await joining()
    await fill('Lien de rattachement', enrolLink)
    await user.click(await button('Continuer'))
    await screen.findByText('Les deux écrans montrent ce nombre')
    await user.click(await button('Retour'))
    await screen.findByText('L’ajout a été arrêté. Rien n’a été transmis.')
    expect(asked.cancelled).toBe(1)
  })

  test('a word of no from the other tablet is said, and another link can be tried', async () => {
    const { user } = await joining({ finish: async () => Promise.resolve(refuse({ code: 'refused' })) })
    await fill('Lien de rattachement', enrolLink)
    await user.click(await button('Continuer'))
    await fillIn()
    await user.click(await button('Rejoindre le registre'))
    await screen.findByText('L’ajout a été refusé ou interrompu. Rien n’a été transmis.')
    await screen.findByLabelText('Lien de rattachement')
  })

  test.each<readonly [EnrolRefusal['code'], RegExp]>([
    ['used', /a déjà servi/], ['expired', /dure dix minutes/], ['badLink', /pas un lien de rattachement/], ['offline', /ne répond pas/], ['notEmpty', /déjà gardé/], ['full', /plus de place/],
  ])('%s is said in words', async (code, words) => {
    const { user } = await openTablet(undefined, { join: () => async () => Promise.resolve(refuse({ code })) })
    await user.click(await button('Rejoindre un registre'))
    await fill('Lien de rattachement', enrolLink)
    await user.click(await button('Continuer'))
    await screen.findByText(words)
  })
})

describe('the camera', () => {
  const give = (getUserMedia: () => Promise<unknown>): void => {
    Object.defineProperty(navigator, 'mediaDevices', { configurable: true, value: { getUserMedia } })
  }

  test('that is not permitted says what to do', async () => {
    give(async () => Promise.reject(new DOMException('no', 'NotAllowedError')))
    const { user } = await joining()
    await user.click(await button('Photographier le carré'))
    await screen.findByText(/n’est pas permis ici/)
    await user.click(await button('Fermer'))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  test('that is not there says to paste the link', async () => {
    const { user } = await joining()
    await user.click(await button('Photographier le carré'))
    await screen.findByText(/pas d’appareil photo utilisable/)
  })

  test('reads the square, lets go of the camera, and answers', async () => {
    let stopped = 0
    give(async () => Promise.resolve({ getTracks: () => [{ stop: () => { stopped += 1 } }] }))
    HTMLMediaElement.prototype.play = async () => Promise.resolve()
    Object.defineProperty(window, 'BarcodeDetector', { configurable: true, value: class { readonly detect = async () => Promise.resolve([{ rawValue: enrolLink }]) } })
    const { user, asked } = await joining()
    await user.click(await button('Photographier le carré'))
    await screen.findByText('Les deux écrans montrent ce nombre')
    expect(asked.links).toEqual([enrolLink])
    expect(stopped).toBe(1)
    Reflect.deleteProperty(window, 'BarcodeDetector')
  })
})
