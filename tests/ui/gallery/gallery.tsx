import { createRoot } from 'react-dom/client'
import '#ui/theme/theme.css'
import { Accueil } from './Accueil.tsx'
import { Bilan } from './Bilan.tsx'
import { Card } from './Card.tsx'
import { Courrier } from './Courrier.tsx'
import { Domiciliation } from './Domiciliation.tsx'
import { Forms } from './Forms.tsx'
import { Layers } from './Layers.tsx'
import { First, Locked } from './Openings.tsx'
import { States } from './States.tsx'

// /?scene=accueil&theme=dark&scale=grand
const scenes: Readonly<Record<string, () => React.ReactNode>> = {
  accueil: () => <Accueil />,
  personne: () => <Accueil end={<Card />} chosen />,
  demo: () => <Accueil end={<Card alert={false} />} chosen demo />,
  courrier: Courrier,
  domiciliation: Domiciliation,
  bilan: Bilan,
  first: First,
  locked: Locked,
  states: States,
  forms: Forms,
  layers: Layers,
}

const asked = new URLSearchParams(location.search)
document.documentElement.dataset['theme'] = asked.get('theme') ?? 'light'
document.documentElement.dataset['scale'] = asked.get('scale') ?? ''
const Scene = scenes[asked.get('scene') ?? 'states'] ?? States
const root = document.getElementById('root')
if (root) createRoot(root).render(<Scene />)
