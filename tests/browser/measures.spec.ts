import type { Page } from '@playwright/test'
import { expect, test } from './fixtures.ts'
import { cutText, overlaps, sideways, smallTargets, smallText } from './measures.ts'

const draw = (page: Page, body: string): Promise<void> => page.setContent(`<style>* { margin: 0 }</style><body style="font:18px/1.2 sans-serif">${body}`)

// A measure that finds nothing anywhere would prove nothing.

test('a key too small for a finger is found, with its label or its room', async ({ page }) => {
  await draw(page, '<button style="width:47px;height:60px">un</button>')
  expect(await smallTargets(page)).toHaveLength(1)
  await draw(page, '<style>a::after{content:"";position:absolute;inset:0}</style><li style="position:relative;height:60px"><a href="#a">un</a></li>')
  expect(await smallTargets(page)).toEqual([])
  await draw(page, '<label style="display:block;padding:20px;width:90px"><input type="checkbox">oui</label>')
  expect(await smallTargets(page)).toEqual([])
  await draw(page, '<label>oui <input type="checkbox"></label>')
  expect(await smallTargets(page)).toHaveLength(1)
})

test('small print is found', async ({ page }) => {
  await draw(page, '<p>grand</p><p style="font-size:15px">petit</p>')
  expect(await smallText(page)).toEqual(['15 px: petit'])
})

test('a page or a box wider than its room is found, a table in its own box is not', async ({ page }) => {
  await draw(page, '<p style="width:2000px">loin</p>')
  expect(await sideways(page)).toHaveLength(1)
  await draw(page, '<div style="overflow-x:auto;width:90px"><p style="width:200px">loin</p></div>')
  expect(await sideways(page)).toHaveLength(1)
  await draw(page, '<div style="overflow-x:auto;width:90px"><table style="width:200px"><tr><td>1</table></div>')
  expect(await sideways(page)).toEqual([])
})

test('text that a box hides is found, text that one can scroll to is not', async ({ page }) => {
  await draw(page, '<div style="overflow:hidden;height:22px"><p>un</p><p>deux</p></div>')
  expect(await cutText(page)).toEqual(['deux ()'])
  await draw(page, '<div style="overflow:hidden;width:60px;white-space:nowrap;text-overflow:ellipsis">un nom trop long</div>')
  expect(await cutText(page)).toHaveLength(1)
  await draw(page, '<div style="overflow:hidden;height:60px"><div style="overflow-y:auto;height:60px"><p>un</p><p style="margin-top:90px">deux</p></div></div>')
  expect(await cutText(page)).toEqual([])
})

test('words over words are found', async ({ page }) => {
  await draw(page, '<p>un mot</p><p style="margin-top:-12px">un autre</p>')
  expect(await overlaps(page)).toEqual(['un mot / un autre'])
  // Below what is seen, where a row has no layout yet.
  const rows = (mark: string, margin: number) => `<div style="height:3000px"></div><ul><li style="content-visibility:auto"><p>${mark} mot</p><p style="margin-top:${String(margin)}px">${mark} autre</p></ul>`
  await draw(page, rows('un', 0))
  expect(await overlaps(page)).toEqual([])
  await draw(page, rows('son', -12))
  expect(await overlaps(page)).toEqual(['son mot / son autre'])
})
