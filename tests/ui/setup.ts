import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'
import './browserGaps.ts'

afterEach(cleanup)
