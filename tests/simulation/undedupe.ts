// An endpoint that gives a place to whatever it is sent, again and again (weak variant 9).
import type { CentreId } from '#domain/ids.ts'
import { nextChain } from '#protocol/chain.ts'
import type { Store } from '#server/store.ts'
import type { SqliteStore } from '#server/store/openSqliteStore.ts'
import { endIn } from './database.ts'

type Database = SqliteStore['sqlite']['database']

const columns = 'day, person, kind, dev, inst, dseq, hlc, rcv, hash, red, body'

const placeAgain = (store: SqliteStore, centre: CentreId, id: string): void => {
  const { database } = store.sqlite
  const end = endIn(store.sqlite, centre)
  const [seq, chain] = [end.seq + 1, nextChain(end.chain, id)]
  database.prepare(`insert into fact (centre, seq, id, chain, ${columns}) select centre, ?, id, ?, ${columns} from fact where centre = ? and id = ? limit 1`).run([seq, chain, centre, id])
  database.prepare('update centre set seq = ?, chain = ? where id = ?').run([seq, chain, centre])
}

// The constraint is part of the table: it goes with it.
const loosen = (database: Database): void => {
  database.exec('alter table fact rename to strict; create table fact as select * from strict; drop table strict')
}

export const undedupe = (store: SqliteStore): Store => {
  loosen(store.sqlite.database)
  return {
    ...store,
    append: async (centre, arrivals, from) => {
      const results = await store.append(centre, arrivals, from)
      for (const { id, status } of results) if (status === 'dup') placeAgain(store, centre, id)
      return results
    },
  }
}
