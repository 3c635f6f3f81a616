import { createRoot } from 'react-dom/client'
import '../../src/ui/styles/base.css'
import { readAddress } from './address.ts'
import { Gallery } from './Gallery.tsx'
import './gallery.css'
import { itemAlone } from './Item.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the gallery in')

const address = readAddress(window.location.search)
const page = address.item === undefined ? <Gallery first={address} /> : await itemAlone(address.item, address)
// One fixture fails on purpose, within the product's own care for that; it needs no report.
createRoot(root, { onCaughtError: () => undefined }).render(page)
