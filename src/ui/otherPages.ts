import type { Mode } from '../modes/modes.ts'
import type { Shown } from './shown.ts'

/** Shows the pages that are not a patient's own: each comes in files of its own. */
export function showOther(mode: Exclude<Mode, 'patient'> | 'setup', root: HTMLElement, browser: Window): Promise<Shown> {
  switch (mode) {
    case 'setup':
      return import('./setup/showSetup.tsx').then(({ showSetup }) => showSetup(root, browser))
    case 'nurse':
      return import('./showNurse.tsx').then(({ showNurse }) => showNurse(root, browser))
    case 'kiosk':
      return import('./kiosk/showKiosk.tsx').then(({ showKiosk }) => showKiosk(root, browser))
  }
}
