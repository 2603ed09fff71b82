// What a desk without a library would do: 1,000 people in the page, four buttons each, and the one that was pressed changes.
const words = ['Passage', 'Déjeuner', 'Douche', 'Lessive'] as const

const keyOf = (word: string): HTMLButtonElement => {
  const key = document.createElement('button')
  key.type = 'button'
  key.textContent = word
  key.addEventListener('click', () => {
    key.textContent = key.textContent === word ? '9 h 12' : word
  })
  return key
}

const rowOf = (rank: number): HTMLLIElement => {
  const row = document.createElement('li')
  const name = document.createElement('span')
  name.textContent = `Personne ${String(rank + 1)}`
  row.dataset['number'] = String(rank + 1)
  row.append(name, ...words.map(keyOf))
  return row
}

document.querySelector('ul')?.append(...Array.from({ length: 1_000 }, (_, rank) => rowOf(rank)))
Object.assign(globalThis, { bench: {} })
