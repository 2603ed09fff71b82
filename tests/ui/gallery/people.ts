import type { NamePart } from '#ui/parts/RowWords.tsx'

/** Invented people, as in the pictures of the look. */
export type Someone = {
  readonly number: number
  readonly surname: string
  readonly given: string
  readonly box?: number
  readonly mail?: string
  readonly seen?: string
  readonly fact?: string
}

export const usual: readonly Someone[] = [
  { number: 1, surname: 'Benali', given: 'Karim', box: 41, mail: '2 courriers' },
  { number: 2, surname: 'El Amrani', given: 'Youssef', box: 118 },
  { number: 3, surname: 'N’Diaye', given: 'Awa', box: 212, mail: '3 courriers', seen: '9 h 12' },
  { number: 4, surname: 'Popescu', given: 'Ioana', fact: 'sans boîte', seen: '9 h 24' },
  { number: 5, surname: 'Kowalski', given: 'Piotr', box: 77 },
  { number: 6, surname: 'Da Silva', given: 'Manuel', box: 9, mail: '1 courrier' },
  { number: 7, surname: 'Tesfaye', given: 'Dawit', fact: 'sans boîte' },
]

export const present: readonly Someone[] = [
  { number: 4, surname: 'Popescu', given: 'Ioana', seen: '9 h 24', fact: 'passage' },
  { number: 8, surname: 'Rousseau', given: 'Nadine', seen: '9 h 22', fact: 'petit-déjeuner' },
  { number: 9, surname: 'Haddad', given: 'Samir', seen: '9 h 18', fact: 'douche n° 14', mail: '3 courriers' },
  { number: 3, surname: 'N’Diaye', given: 'Awa', seen: '9 h 12', fact: 'douche n° 13', mail: '3 courriers' },
  { number: 10, surname: 'Okafor', given: 'Blessing', seen: '9 h 11', fact: 'douche n° 12' },
  { number: 11, surname: 'Lefèvre', given: 'Michel', seen: '9 h 04', fact: 'en cabine 1', mail: '4 courriers' },
  { number: 12, surname: 'Nguyen', given: 'Van Minh', seen: '9 h 03', fact: 'petit-déjeuner · lessive' },
]

export const nameOf = ({ surname, given }: Someone): readonly NamePart[] => [
  { text: surname, strong: true },
  { text: ` ${given}` },
]
