// oxlint-disable-next-line import/no-unassigned-import -- it adds its matchers to expect
import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, beforeEach, vi } from 'vitest'

// No CSS is loaded here: what is seen in print only has to be hidden by hand, as it is on a screen.
const printOnly = '[data-sheet]'

// A page that waits while one beside it is open.
const outOfSight = '[style*="display: none"]'

// A page in its own file has to be read in first, which a busy machine takes its time for.
vi.setConfig({ testTimeout: 20_000 })
configure({ defaultIgnore: `script, style, ${[printOnly, outOfSight].map((one) => `${one}, ${one} *`).join(', ')}`, asyncUtilTimeout: 10_000 })

beforeEach(() => {
  const style = document.createElement('style')
  style.textContent = `${printOnly} { display: none }`
  document.head.replaceChildren(style)
})

afterEach(cleanup)
