import { createRoot, hydrateRoot } from 'react-dom/client'
import { Page } from './Page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root')
if (root.firstElementChild) hydrateRoot(root, <Page />)
else createRoot(root).render(<Page />)
