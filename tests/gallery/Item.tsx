import { useEffect } from 'react'
import type { ReactNode } from 'react'
import { loadCatalogue } from '../../src/locales/load.ts'
import { keepPreferences } from '../../src/record/preferences.ts'
import { App } from '../../src/ui/App.tsx'
import { startJourney } from '../../src/ui/journey.ts'
import { componentFixtures } from '../fixtures/components.tsx'
import { ProductFrame } from '../support/ProductFrame.tsx'
import type { Address } from './address.ts'
import { allComponents } from './address.ts'
import { fitFrame } from './fitFrame.ts'
import { journeyTo } from './screens.ts'

/** One screen or component alone, or all components below each other. Throws for a name that is neither. */
export async function itemAlone(item: string, { locale, theme, size }: Address): Promise<ReactNode> {
  keepPreferences(window, { locale, theme, textSize: size })
  const catalogue = await loadCatalogue(locale)
  const journey = journeyTo(item)
  if (journey) return <App journey={journey} catalogue={catalogue} />
  const names = item === allComponents ? Object.keys(componentFixtures) : [item]
  return (
    <ProductFrame journey={startJourney(window)} catalogue={catalogue}>
      <Fixtures names={names} />
    </ProductFrame>
  )
}

function Fixtures({ names }: { readonly names: readonly string[] }) {
  useEffect(fitFrame, [])
  return names.map((name) => {
    const show = componentFixtures[name]
    if (!show) throw new Error(`No component fixture and no screen is named "${name}"`)
    return (
      <div key={name} className="fixture" data-fixture={name}>
        {names.length > 1 && (
          <p className="fixture-name" lang="en" dir="ltr">
            {name}
          </p>
        )}
        {show()}
      </div>
    )
  })
}
