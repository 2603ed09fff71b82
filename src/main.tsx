import { createRoot } from 'react-dom/client'
import './ui/theme/theme.css'

const root = document.getElementById('root')
if (root === null) throw new Error('index.html has no #root')
createRoot(root).render(<main />)

void navigator.serviceWorker.register('/sw.js')
