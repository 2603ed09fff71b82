// The same endpoint without its group commit: a transaction and a wait for the disk for each write.
import type { GroupCommit } from '../../../../src/server/store/groupCommit.ts'
import type { Sql } from '../../../../src/server/store/program.ts'

/** In the place of the shipped one. */
export const groupCommit = (sql: Sql): GroupCommit => (_lane, program) => sql.write(program)
