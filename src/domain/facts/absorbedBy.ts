import type { FactOf } from '#domain/facts/fact.ts'
import type { PersonId } from '#domain/ids.ts'

/** Whose file a merge puts under that of its person; nobody where its seal did not open. Merges that were written first say it in clear. */
export const absorbedBy = ({ data, secret }: Pick<FactOf<'peopleMerged'>, 'data' | 'secret'>): PersonId | undefined => secret?.absorbed ?? data.absorbed
