import { readdirSync } from 'node:fs'
import { act, render, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../../machines/idsOf.ts'
import { loadCatalogue, loadLater } from '../../src/locales/load.ts'
import { localeNames } from '../../src/locales/locale.ts'
import type { Locale } from '../../src/locales/locale.ts'
import { startJourney } from '../../src/ui/journey.ts'
import { componentFixtures } from '../fixtures/components.tsx'
import { ProductFrame } from '../support/ProductFrame.tsx'

const names = Object.keys(componentFixtures)
const components = readdirSync('src/ui/components')
// Picture is the frame the others are drawn in.
const pictures = readdirSync('src/ui/pictures').filter((file) => file.endsWith('.tsx') && file !== 'Picture.tsx')

async function renderFixture(name: string, locale: Locale) {
  const [catalogue] = await Promise.all([loadCatalogue(locale), loadLater('outcome', locale)])
  const journey = startJourney(window)
  const view = await act(async () =>
    render(
      <ProductFrame journey={journey} catalogue={catalogue}>
        {componentFixtures[name]?.()}
      </ProductFrame>,
      { onCaughtError: () => undefined },
    ),
  )
  return view.container
}

describe('the fixtures', () => {
  it.each([...components, ...pictures.map((file) => file.replace('.tsx', ''))])('show %s', (component) => {
    expect(names.filter((name) => name.split(': ')[0] === component)).not.toEqual([])
  })

  it('show a card of evidence for each of the six verdicts', () => {
    expect(names.filter((name) => name.startsWith('EvidenceCard: '))).toHaveLength(6)
  })
})

describe.each(idsOf(localeNames))('in %s', (locale) => {
  it.each(names)('%s is there', async (name) => {
    const container = await renderFixture(name, locale)
    await waitFor(() => expect(container).not.toBeEmptyDOMElement())
    expect(document.documentElement.lang).toBe(locale)
  })
})
