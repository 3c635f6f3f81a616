import { act, render, screen, within } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { sources } from '../../machines/evidence/sources.ts'
import { idsOf } from '../../machines/idsOf.ts'
import { device } from '../../src/locales/en/device.ts'
import { loadCatalogue } from '../../src/locales/load.ts'
import { modes } from '../../src/modes/modes.ts'
import type { Mode } from '../../src/modes/modes.ts'
import { handOverQr } from '../../src/record/handOver/handOverQr.ts'
import { startJourney } from '../../src/ui/journey.ts'
import { LeavingLink } from '../../src/ui/components/LeavingLink/LeavingLink.tsx'
import { ModeContext } from '../../src/ui/mode.ts'
import { namedCases } from '../fixtures/cases.ts'
import { ProductFrame } from '../support/ProductFrame.tsx'
import { renderApp } from '../support/renderApp.tsx'

const words = device.kiosk.address
const { address } = sources['REG-1']

async function renderLink(mode: Mode) {
  const catalogue = await loadCatalogue('en')
  await act(async () =>
    render(
      <ModeContext value={modes[mode]}>
        <ProductFrame journey={startJourney(window)} catalogue={catalogue}>
          <LeavingLink address={address}>FDA, 2019</LeavingLink>
        </ProductFrame>
      </ModeContext>,
    ),
  )
}

describe('an address of someone else', () => {
  it.each(['patient', 'nurse'] as const)('is a link in %s mode', async (mode) => {
    await renderLink(mode)
    expect(screen.getByRole('link', { name: /FDA, 2019/ })).toHaveAttribute('href', address)
  })

  it('leads nowhere in the kiosk, and is shown on demand as a code and in letters', async () => {
    await renderLink('kiosk')
    const user = userEvent.setup()
    expect(screen.queryByRole('link')).toBeNull()
    await user.click(await screen.findByRole('button', { name: `${words.show} FDA, 2019` }))
    const dialog = within(screen.getByRole('dialog', { name: words.heading }))
    expect(dialog.getByRole('img', { name: words.picture })).toBeVisible()
    expect(dialog.getByText(address)).toBeVisible()
    await user.click(dialog.getByRole('button', { name: words.close }))
    expect(screen.queryByRole('dialog')).toBeNull()
  })

  it.each(idsOf(sources))('fits in one code: %s', (id) => {
    expect(handOverQr(sources[id].address)).toMatchObject({ kind: 'ok' })
  })
})

describe('the outcome in the kiosk', () => {
  const oneOfEach = [...new Map(namedCases.map(([name, one]) => [one.outcome, [name, one] as const])).values()]

  it.each(oneOfEach)('has no link that leads away: %s', async (_, { answers, path }) => {
    const { container } = await renderApp(answers, path.at(-1), 'kiosk')
    await screen.findAllByText(device.kiosk.finish)
    expect([...container.querySelectorAll('a[href]')]).toEqual([])
  })
})
