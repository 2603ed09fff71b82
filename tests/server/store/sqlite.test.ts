import { describe } from 'vitest'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { keepsTheContract } from './contract.ts'

describe('in memory', () => keepsTheContract(() => openSqliteStore({ file: ':memory:' })))
