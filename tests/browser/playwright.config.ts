import { defineConfig } from '@playwright/test'
import { browserOptions } from './browserOptions.ts'

// A time-out is three times what the slowest machine needed. Nothing is tried twice: a test that passes at the second
// try has found a fault that staff would meet. What a failure leaves is a picture and the page as a screen reader has it; TRACE=1
// records every step of every test, for a sixth more time.
export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  outputDir: '../../test-results',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 0,
  workers: 2,
  // No test needs another one before it: none of the two workers is left alone with a long file.
  fullyParallel: true,
  forbidOnly: true,
  reporter: [['list'], ['json', { outputFile: '../../node_modules/.cache/playwright.json' }]],
  use: { ...browserOptions, launchOptions: browserOptions.launch, screenshot: 'only-on-failure', trace: process.env['TRACE'] === undefined ? 'off' : 'retain-on-failure' },
})
