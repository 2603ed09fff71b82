import type { PersonId } from '#domain/ids.ts'

/** Whom somebody recognised among the rows, by their key: people who have a file already. */
export type Recognised = ReadonlyMap<string, PersonId>
