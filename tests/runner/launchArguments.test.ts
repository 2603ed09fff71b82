import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { launchArguments, leftOutByPlaywright } from './launchArguments.mjs'

test('Chromium still leaves out all that Playwright leaves out', () => {
  const playwright = readFileSync('node_modules/playwright-core/lib/coreBundle.js', 'utf8')
  const own = /disabledFeatures = \[(.*?)\]/s.exec(playwright)?.[1] ?? ''
  expect(leftOutByPlaywright).toEqual([...own.matchAll(/^\s*"(\w+)",?$/gm)].map(([, name]) => name))
  expect(launchArguments.at(-1)).toContain(leftOutByPlaywright.join(','))
})
