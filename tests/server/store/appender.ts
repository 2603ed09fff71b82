// A small endpoint without a network, to be killed: appends groups of acts to the store of a folder, and says on its first output,
// a line each, what it is about to push and what was acknowledged.
import { writeSync } from 'node:fs'
import { centreId } from '#domain/ids.ts'
import { openSqliteStore } from '#server/store/openSqliteStore.ts'
import { aKey, aTablet, arriving } from './shelter.ts'

const [folder = '', centre = '', most = '1000000'] = process.argv.slice(2)

const say = (word: 'push' | 'ack', ids: readonly string[]): void => void writeSync(1, `${word} ${ids.join(' ')}\n`)

const store = await openSqliteStore({ folder })
const shelter = centreId(centre)
await store.declare(shelter, aKey)
const tablets = [aTablet(shelter), aTablet(shelter), aTablet(shelter)]

const writer = async (tablet: ReturnType<typeof aTablet>): Promise<void> => {
  for (let i = 0; i < Number(most); i++) {
    const facts = Array.from({ length: 1 + (i % 7) }, () => tablet.tap())
    const ids = facts.map(({ id }) => id)
    say('push', ids)
    await store.append(shelter, arriving(facts), tablet.dev)
    say('ack', ids)
  }
}

await Promise.all(tablets.map(writer))
await store.close()
