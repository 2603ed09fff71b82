// What a desk without a library would do, in the same dress: 1,000 people in the page, four keys each, and the one that was
// pressed changes. With `?kept`, once the act is on the disk, as ours.
import '../../../src/ui/theme/theme.css'
import { bareStore } from './bareStore.ts'

const words = ['Passage', 'Déjeuner', 'Douche', 'Lessive'] as const

const keep = new URLSearchParams(location.search).has('kept') ? await bareStore('plain', { kind: 'passage', day: '2026-11-17' }) : undefined

const keyOf = (word: string): HTMLButtonElement => {
  const key = document.createElement('button')
  const change = (): void => {
    key.textContent = key.textContent === word ? '9 h 12' : word
  }
  key.type = 'button'
  key.textContent = word
  key.addEventListener('click', () => {
    if (keep === undefined) change()
    else void keep().then(change)
  })
  return key
}

const wordsOf = (rank: number): HTMLSpanElement => {
  const [name, fact, both] = [document.createElement('strong'), document.createElement('span'), document.createElement('span')]
  name.textContent = `Personne ${String(rank + 1)}`
  fact.textContent = 'Venue hier'
  fact.className = 'fact'
  both.className = 'words'
  both.append(name, fact)
  return both
}

const rowOf = (rank: number): HTMLLIElement => {
  const row = document.createElement('li')
  row.append(wordsOf(rank), ...words.map(keyOf))
  return row
}

document.querySelector('ul')?.append(...Array.from({ length: 1_000 }, (_, rank) => rowOf(rank)))
Object.assign(globalThis, { bench: {} })
