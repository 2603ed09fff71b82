// The help is found from each screen, offline, and tells each role of its own rooms (desk.md §8).
import '#ui/help/HelpDialog.tsx'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, test } from 'vitest'
import { memoryLocation } from 'wouter/memory-location'
import { findHelp } from '#ui/help/findHelp.ts'
import { HelpLayer } from '#ui/help/HelpLayer.tsx'
import { helpEntries } from '#ui/texts/help.ts'
import { news } from '#ui/texts/news.ts'
import { InHouse } from '../inHouse.tsx'
import { openMemoryRegister } from '../memoryRegister.ts'

const first = (text: string) => findHelp(helpEntries, text)[0]?.title

const enter = async (path: string, role?: 'desk') => {
  const memory = await openMemoryRegister()
  if (role !== undefined) memory.as(await memory.agent({ name: 'Sophie', role }))
  render(<InHouse memory={memory} place={memoryLocation({ path, record: true })}><HelpLayer><input aria-label="champ" /></HelpLayer></InHouse>)
  return userEvent.setup({ delay: null })
}
const headings = () => screen.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)

test.each([
  ['erreur', 'Je me suis trompé'], ['hors ligne', 'Hors ligne'], ['internet', 'Hors ligne'], ['recommandé', 'Un avis de passage'], ['doublon', 'Ouvrir une fiche'],
  ['HOPITAL', 'Une absence justifiée'], ['radier', 'Radier'], ['bénévole', 'Un bénévole arrive, un autre part'],
  ['comment radier quelqu’un', 'Radier'], ['douche en panne', 'Une cabine ou une machine ne marche plus'], ['mot de passe oublié', 'Code ou phrase secrète oubliés'], ['tablette perdue', 'Une tablette est perdue ou volée'],
  ['doublons', 'Ouvrir une fiche'], ['synchroniser', 'Hors ligne'], ['habituel', 'Tout noter d’une touche, comme d’habitude'], ['interdire', 'La personne est exclue'],
  ['mise à jour', 'Une nouvelle version'], ['installer', 'Installer La Boussole'], ['masquer l’écran', 'Masquer l’écran'], ['démonstration', 'S’exercer sans rien noter'], ['mode sombre', 'Clair ou sombre'],
  ['diagnostic', 'La tablette marche mal'], ['attestation', 'Remettre l’attestation'], ['horaires', 'Les jours d’ouverture'], ['rgpd', 'Garder, archiver, effacer'], ['importer', 'Reprendre un registre'],
  ['réexpédier', 'Faire suivre le courrier'], ['appel téléphonique', 'La personne appelle, ou écrit'], ['ayant droit', 'Ajouter un ayant droit'],
  ['exclure quelqu’un', 'La personne est exclue'], ['radier ce monsieur', 'Radier'], ['décès', 'Radier'], ['courrier girafe', 'Remettre le courrier'],
  ['imprimante', 'Après une panne : recopier la feuille papier'], ['efacer une erreur', 'Je me suis trompé'], ['radeir', 'Radier'],
])('« %s » finds « %s » first', (text, title) => {
  expect(first(text)).toBe(title)
})

test('nothing typed finds nothing, and neither does what begins no word', () => {
  expect(findHelp(helpEntries, '  ')).toEqual([])
  expect(findHelp(helpEntries, 'girafe')).toEqual([])
  expect(findHelp(helpEntries, 'comment')).toEqual([])
  expect(findHelp(helpEntries, 'où est-ce que')).toEqual([])
})

test('what has the word as it was typed stands before what sounds like it', () => {
  expect(findHelp(helpEntries, 'importer').map(({ title }) => title)).toEqual(['Reprendre un registre', 'La recherche ne trouve pas la personne'])
  expect(findHelp(helpEntries, 'procuration')).toHaveLength(2)
})

test('an answer stands once', () => {
  const titles = helpEntries.map(({ title }) => title)
  expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
})

test('what is new stands the latest first', () => {
  expect(news.map(({ id }) => id)).toEqual(news.map(({ id }) => id).toSorted().toReversed())
})

describe('on a screen', () => {
  test('the question mark opens it, this room first; Escape closes it; in a field it is a letter', async () => {
    const user = await enter('/courrier')
    await user.type(screen.getByLabelText('champ'), '?')
    expect(screen.queryByRole('dialog')).toBeNull()
    screen.getByLabelText('champ').blur()
    await user.keyboard('?')
    expect(await screen.findByRole('dialog', { name: 'Aide' })).toBeTruthy()
    expect(headings()).toEqual(['Ici : Courrier', 'Partout', 'Accueil', 'Douches et linge', 'Domiciliation', 'Bilan', 'Réglages', 'Quoi de neuf', 'Raccourcis clavier'])
    await user.click(screen.getByRole('button', { name: 'Fermer' }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  test.each([['/importer', 'Ici : Réglages'], ['/rattrapage', 'Ici : Accueil'], ['/ailleurs', 'Ici : Accueil']])('from %s it begins with « %s »', async (path, heading) => {
    const user = await enter(path)
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Aide' })
    expect(headings()[0]).toBe(heading)
    expect(headings()).not.toContain(heading.replace('Ici : ', ''))
  })

  test('tells a desk agent nothing of the rooms they do not open', async () => {
    const user = await enter('/', 'desk')
    await user.keyboard('?')
    await screen.findByRole('dialog', { name: 'Aide' })
    expect(headings()).not.toContain('Domiciliation')
    await user.type(screen.getByLabelText('Chercher dans l’aide'), 'radier')
    expect(screen.queryByText('Radier')).toBeNull()
  })

  test('the shortcuts and what is new are found like an answer', async () => {
    const user = await enter('/')
    await user.keyboard('?')
    const field = await screen.findByLabelText('Chercher dans l’aide')
    await user.type(field, 'raccourcis')
    expect(screen.getByText('Raccourcis clavier').closest('details')?.textContent).toContain('Ctrl + Z : Annuler la dernière action')
    await user.clear(field)
    await user.type(field, 'quoi de neuf')
    expect(screen.getByText('Quoi de neuf : novembre 2026')).toBeTruthy()
  })

  test('an answer that stands alone is open; none says so', async () => {
    const user = await enter('/')
    await user.keyboard('?')
    await user.type(await screen.findByLabelText('Chercher dans l’aide'), 'justifiée')
    const answer = screen.getByText('Une absence justifiée').closest('details')
    expect(answer?.open).toBe(true)
    expect(within(screen.getByRole('dialog')).getByText('1 réponse')).toBeTruthy()
    await user.type(screen.getByLabelText('Chercher dans l’aide'), 'zzz')
    expect(screen.getByText('Rien ne répond à « justifiéezzz ». Essayez un seul mot.')).toBeTruthy()
  })
})
