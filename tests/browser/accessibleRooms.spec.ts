import { expectAccessible } from './accessibility.ts'
import { agentLayers } from './agentLayers.ts'
import { openDemo } from './desk.ts'
import { deskLayers } from './deskLayers.ts'
import { fileLayers } from './fileLayers.ts'
import { test } from './fixtures.ts'
import { throughLayers, tuesdayMorning } from './layers.ts'
import { expectReachable } from './measures.ts'
import { otherLayers } from './otherLayers.ts'
import { radiationLayers } from './radiationLayers.ts'
import { retentionLayers } from './retentionLayers.ts'
import { throughEveryRoom } from './rooms.ts'

// What axe says stands in the failure; a trace of every state would take longer than the checks.
test.use({ trace: 'off' })
test.setTimeout(180_000)

test.beforeEach(async ({ page }) => {
  await page.clock.setFixedTime(tuesdayMorning)
  await page.goto('/')
  await openDemo(page)
})

test('every room can be read by everyone, in the light and in the dark', async ({ page }) => {
  await throughEveryRoom(page, (address) => expectAccessible(page, address))
})

test('on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 })
  await throughEveryRoom(page, (address) => expectAccessible(page, `${address} on a phone`))
})

for (const [where, layers] of [['Accueil', deskLayers], ['Domiciliation', fileLayers], ['the radiation file', radiationLayers], ['the other rooms', otherLayers], ['agents and accesses', agentLayers], ['what is kept', retentionLayers]] as const) {
  test(`every form, menu and question of ${where}`, async ({ page }) => {
    await throughLayers(page, layers, async (name) => {
      await expectAccessible(page, name)
      await expectReachable(page, `${name} at 1024`)
    })
  })
}
