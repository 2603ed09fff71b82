import { goTo, tap } from './desk.ts'
import { expect, readyOffline, test } from './fixtures.ts'

test('a first visit in two windows is no new version, and neither window reloads by itself', async ({ newTablet: tablet, endpoint }) => {
  const [first, second] = [tablet.page(), await tablet.context().newPage()]
  let loads = 0
  for (const page of [first, second]) page.on('load', () => (loads += 1))
  await Promise.all([first.goto(endpoint.url), second.goto(endpoint.url)])
  await Promise.all([readyOffline(first), readyOffline(second)])
  await first.getByRole('button', { name: 'Démonstration' }).click()
  await expect(first.getByRole('searchbox', { name: 'Rechercher une personne' })).toBeVisible()
  await first.waitForTimeout(1_500)
  expect(await first.getByText('Une nouvelle version est prête').count()).toBe(0)
  expect(loads).toBe(2)
  // The tablet's own try says what this browser does, the way without a network included.
  await goTo(first, 'Réglages')
  await tap(first, 'Essayer la tablette')
  await expect(first.getByText('Tout marche.')).toBeVisible()
})
