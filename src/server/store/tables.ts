import { ask, type Program } from './program.ts'
import { numberIn } from './sqlRow.ts'

/** Grows with each change of the tables below. */
export const schemaVersion = 1

// Every key begins with the centre, so that Citus shards the whole as it stands (sync.md, "Server transaction"). `seq` comes from
// the centre's own row, never from a sequence: a reader would skip what commits late.
const tables = [
  'create table if not exists layout (version bigint not null)',
  `create table if not exists centre (
    id text not null primary key, pinned text not null, epoch text not null, seq bigint not null, chain text not null, redaction bigint not null)`,
  `create table if not exists fact (
    centre text not null, seq bigint not null, id text not null, day text not null, person text not null, kind text not null,
    dev text not null, inst text not null, dseq bigint not null, hlc text not null, rcv bigint not null, chain text not null,
    hash text not null, red bigint not null, body text not null, primary key (centre, seq), unique (centre, id))`,
  // All that an audit reads, so that it opens no body.
  'create index if not exists fact_day on fact (centre, day, seq, id, hlc, rcv)',
  'create index if not exists fact_person on fact (centre, person)',
  'create index if not exists fact_author on fact (centre, dev, inst, dseq)',
  `create table if not exists device (
    centre text not null, dev text not null, inst text not null, app text not null, off bigint not null, dseq bigint not null,
    last_day text not null, pending bigint not null, seen bigint not null, forked bigint not null, primary key (centre, dev, inst))`,
  `create table if not exists quarantine (
    centre text not null, id text not null, hash text not null, reason text not null, dev text not null, at bigint not null,
    body text not null, primary key (centre, id, hash))`,
  'create table if not exists erased (centre text not null, person text not null, alias text not null, primary key (centre, person))',
]

/** The version of the tables that lie in a database; 0 before there are any rows. Throws where there is no table. */
export const layoutVersion = function* (): Program<number> {
  const [row] = yield* ask('select version from layout')
  return row === undefined ? 0 : numberIn(row, 'version')
}

/** Makes the tables where they are not; refuses, by a throw, those of a newer version. */
export const layTables = function* (): Program<void> {
  for (const table of tables) yield* ask(table)
  const version = yield* layoutVersion()
  if (version === 0) yield* ask('insert into layout (version) values ($1)', schemaVersion)
  if (version > schemaVersion) throw new Error(`tables of version ${String(version)}`)
}
