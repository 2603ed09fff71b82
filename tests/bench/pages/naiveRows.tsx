// What a desk in React does without thinking of it: one list of 1,000 people in one state, four keys each, all made again at each press.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import '../../../src/ui/theme/theme.css'

const words = ['Passage', 'Déjeuner', 'Douche', 'Lessive'] as const
const ranks = Array.from({ length: 1_000 }, (_, rank) => rank)

function Rows() {
  const [noted, note] = useState<ReadonlySet<string>>(new Set())
  const press = (key: string) => note((before) => new Set(before.has(key) ? [...before].filter((other) => other !== key) : [...before, key]))
  return (
    <ul>
      {ranks.map((rank) => (
        <li key={rank}>
          <span className="words">
            <strong>Personne {rank + 1}</strong>
            <span className="fact">Venue hier</span>
          </span>
          {words.map((word) => {
            const key = `${String(rank)} ${word}`
            return <button key={word} type="button" onClick={() => press(key)}>{noted.has(key) ? '9 h 12' : word}</button>
          })}
        </li>
      ))}
    </ul>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('naiveRows.html has no #root')
createRoot(root).render(<Rows />)
Object.assign(globalThis, { bench: {} })
