import type { Description } from '#domain/person/description.ts'

const folded = (name: string): string =>
  name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase().replaceAll(/[^\p{L}\p{N}]+/gu, '-')

/** Whom a row without a number is about, for ever: the names, the birth date or year. Never change it, or a file would come in a second time. */
export const personKey = ({ lastName = '', usualName = '', firstName = '', nickname = '', birthDate, birthYear }: Description): string =>
  `names\n${[lastName, usualName, firstName, nickname].map(folded).join('\n')}\n${birthDate ?? birthYear ?? ''}`
