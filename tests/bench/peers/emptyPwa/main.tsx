// The least that a React app which works without a network can be: what it costs is the floor of any.
import { useState } from 'react'
import { createRoot } from 'react-dom/client'
import { Workbox } from 'workbox-window'
import './page.css'

function EmptyApp() {
  const [text, setText] = useState('')
  return (
    <main>
      <h1>Accueil</h1>
      <input
        type="search"
        aria-label="Rechercher une personne"
        value={text}
        onChange={(event) => {
          setText(event.target.value)
        }}
      />
    </main>
  )
}

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<EmptyApp />)
void new Workbox('./sw.js').register()
