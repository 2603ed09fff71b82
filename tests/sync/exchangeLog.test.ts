import { describe } from 'vitest'
import { instanceId } from '#domain/ids.ts'
import { createDice } from '../simulation/dice.ts'
import { bring, openDisk } from '../simulation/disk.ts'
import type { LogState } from '../simulation/logState.ts'
import { createMemoryLog } from '../simulation/memoryLog.ts'
import { keepsTheExchange } from './exchangeLogContract.ts'
import type { Keeper } from './exchangeLogContract.ts'

const dice = createDice(8)

const inMemory = (state: LogState): Promise<Keeper> => Promise.resolve({
  log: createMemoryLog(state, () => instanceId(dice.uuid())), recorded: () => Promise.resolve(), reopened: () => inMemory(state),
})

const onDisk = async (state: LogState): Promise<Keeper> => {
  const disk = await openDisk(state, 'as it is')
  return {
    log: disk.exchange,
    recorded: () => bring(disk, state),
    reopened: () => {
      state.inst = disk.exchange.standing().inst
      disk.close()
      return onDisk(state)
    },
  }
}

describe('on disk', () => { keepsTheExchange(onDisk) })
describe('in memory', () => { keepsTheExchange(inMemory) })
