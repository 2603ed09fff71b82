import { openDemo } from './desk.ts'
import { deskLayers } from './deskLayers.ts'
import { fileLayers } from './fileLayers.ts'
import { expect, test } from './fixtures.ts'
import { throughLayers, tuesdayMorning } from './layers.ts'
import { expectReachable } from './measures.ts'
import { otherLayers } from './otherLayers.ts'
import { throughEveryRoom } from './rooms.ts'

// A trace of every state would take longer than the measures, which name what they find.
test.use({ trace: 'off' })

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await page.goto('/')
  await openDemo(page)
})

// desk.md §2: a tablet both ways, and a phone.
for (const [width, height] of [[1024, 768], [768, 1024], [360, 740]] as const) {
  test(`every room at ${String(width)} by ${String(height)}: whole for a finger of 48 px and eyes of 16 px`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await throughEveryRoom(page, (address) => expectReachable(page, `${address} at ${String(width)}`))
  })
}

for (const [where, layers] of [['Accueil', deskLayers], ['Domiciliation', fileLayers], ['the other rooms', otherLayers]] as const) {
  // At 1024 by 768 accessibleRooms.spec.ts measures them on its way.
  test(`every form, menu and question of ${where} at 360 by 740`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    await throughLayers(page, layers, (name) => expectReachable(page, `${name} at 360`))
  })
}

test('the way past the rail is a key like another when it has the focus', async ({ page }) => {
  const skip = page.getByRole('link', { name: 'Aller au contenu' })
  await skip.focus()
  const box = await skip.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(48)
  expect(box?.width).toBeGreaterThanOrEqual(48)
})
