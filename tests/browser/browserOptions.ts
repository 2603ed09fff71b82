import { launchArguments } from '../runner/launchArguments.mjs'

/** How every browser of these tests starts: a system Chromium, a tablet's screen, the shelter's language and time. */
export const browserOptions = {
  locale: 'fr-FR',
  timezoneId: 'Europe/Paris',
  viewport: { width: 1024, height: 768 },
  hasTouch: true,
  launch: { executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/bin/chromium', args: [...launchArguments] },
}
