import { cleanup } from '@testing-library/react'
import { afterEach, beforeEach } from 'vitest'
import './browserGaps.ts'
import { sameWindow } from './sameWindow.ts'

beforeEach(sameWindow)

afterEach(cleanup)
