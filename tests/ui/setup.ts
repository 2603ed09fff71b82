import { cleanup, configure } from '@testing-library/react'
import { afterAll, afterEach, beforeAll, beforeEach, vi } from 'vitest'
import { forgetNames } from '#ui/app/forgetting.ts'
import { bringFollowing } from '#ui/app/later.ts'
import { announce } from '#ui/parts/announce.ts'
import './browserGaps.ts'
import { lateWords } from './lateWords.ts'
import './ownerStacks.ts'
import { quickStyle } from './quickStyles.ts'
import { sameWindow } from './sameWindow.ts'

// What a test waits for comes late on a machine with other work; a test that fails waits no longer than this.
configure({ asyncUtilTimeout: 15_000, getElementError: lateWords })

globalThis.getComputedStyle = quickStyle

// The desk as it is a moment after it opened.
beforeAll(bringFollowing)

beforeEach(sameWindow)

// What was last said aloud belongs to the test that heard it.
beforeEach(() => announce(''))

afterEach(cleanup)

// A form that a test left half filled is not the next one's.
afterEach(forgetNames)

// A room still being fetched when its file ends would be missing in every file after it: they share one process.
afterAll(vi.dynamicImportSettled)
