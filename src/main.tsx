import { isSetup, modeIn } from './modes/modes.ts'
import { showPatient } from './ui/showPatient.tsx'
import { whenIdle } from './ui/whenIdle.ts'
import './ui/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the pages in')

const { dataset } = document.documentElement
const { search } = window.location
const mode = isSetup(search) ? 'setup' : modeIn(search, dataset['mode'])

const shown = mode === 'patient' ? showPatient(root, window) : import('./ui/otherPages.ts').then(({ showOther }) => showOther(mode, root, window))

// Not awaited here: files that come later build on this one, and would wait for it while it waits for them.
// Where it fails, src/early.ts says so.
void shown.then((pages) => {
  delete dataset['waits']
  dataset['live'] = ''
  // Without it, only the network is needed.
  whenIdle(() => void import('./offline/startOffline.ts').then(({ followVersions }) => followVersions(window, pages)).catch(() => undefined))
})
