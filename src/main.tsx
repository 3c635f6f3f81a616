import { isSetup, modeIn } from './modes/modes.ts'
import type { Shown } from './ui/shown.ts'
import { showPatient } from './ui/showPatient.tsx'
import { whenIdle } from './ui/whenIdle.ts'
import './ui/styles/base.css'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no element #root to show the pages in')

const { dataset } = document.documentElement
const mode = modeIn(window.location.search, dataset['mode'])

/** Shows the pages of this mode; what is not the patient's is fetched only where it is asked for. */
function show(at: HTMLElement): Promise<Shown> {
  if (isSetup(window.location.search)) return import('./ui/setup/showSetup.tsx').then(({ showSetup }) => showSetup(at, window))
  switch (mode) {
    case 'patient':
      return showPatient(at, window)
    case 'nurse':
      return import('./ui/showNurse.tsx').then(({ showNurse }) => showNurse(at, window))
    case 'kiosk':
      return import('./ui/kiosk/showKiosk.tsx').then(({ showKiosk }) => showKiosk(at, window))
  }
}

// Not awaited here: files that come later build on this one, and would wait for it while it waits for them.
// Where it fails, src/early.ts says so.
void show(root).then((shown) => {
  delete dataset['waits']
  dataset['live'] = ''
  // Without it, only the network is needed.
  whenIdle(() => void import('./offline/startOffline.ts').then(({ followVersions }) => followVersions(window, shown)).catch(() => undefined))
})
