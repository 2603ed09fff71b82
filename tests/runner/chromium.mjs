// Finds a Chromium that really starts, or installs one, and says what it did. The order is the one that was tried on
// the reference computer; a test tool that downloads its own browser is not in it.
import { existsSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { installFromDebian, lineFor } from './debian.mjs'
import { launchArguments } from './launchArguments.mjs'
import { unpackedChromium } from './unpackedChromium.mjs'

// As the tests will start it: some browsers answer `--version` and cannot show a page.
const starts = async (path) => {
  try {
    const browser = await chromium.launch({ executablePath: path, args: [...launchArguments], timeout: 60_000 })
    const page = await browser.newPage()
    await page.setContent('<span>boussole</span>')
    const width = await page.locator('span').evaluate((word) => word.getBoundingClientRect().width)
    await browser.close()
    return width > 0 ? { path } : { refused: `${path} gives no size to text: it has no fonts` }
  } catch (error) {
    return { refused: `${path} does not start: ${String(error).split('\n')[0]}` }
  }
}

const installed = (path) => async () => (existsSync(path) ? starts(path) : { refused: `${path} is not there` })

const chosen = async () => {
  const path = process.env.CHROMIUM_PATH ?? ''
  return path === '' ? { refused: 'CHROMIUM_PATH is not set' } : installed(path)()
}

const unpacked = async () => {
  const folder = unpackedChromium()
  return folder.path === undefined ? folder : starts(folder.path)
}

const fromDebian = async () => {
  console.log('chromium: none found, installing Debian’s with apt-get')
  const refused = installFromDebian(['chromium'])
  return refused === undefined ? installed('/usr/bin/chromium')() : { refused }
}

const places = [
  chosen,
  installed('/usr/bin/chromium'),
  installed('/usr/bin/google-chrome'),
  installed('/usr/bin/google-chrome-stable'),
  unpacked,
  fromDebian,
]

/** Gives the path of a Chromium that starts; throws with the line to type when there is none. */
export async function findChromium() {
  const refusals = []
  for (const place of places) {
    const found = await place()
    if (found.path !== undefined) return { path: found.path, refusals }
    refusals.push(found.refused)
  }
  throw new Error(`no Chromium:\n  ${refusals.join('\n  ')}\nInstall one (${lineFor(['chromium'])}) or set CHROMIUM_PATH.`)
}
