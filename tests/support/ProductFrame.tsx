import { Suspense } from 'react'
import type { ReactNode } from 'react'
import type { Catalogue } from '../../src/locales/load.ts'
import { DisplayContext, useDisplayState } from '../../src/ui/display.ts'
import type { Journey } from '../../src/ui/journey.ts'
import { JourneyContext } from '../../src/ui/journey.ts'
import { CatalogueContext } from '../../src/ui/words.ts'

interface Props {
  readonly journey: Journey
  readonly catalogue: Catalogue
  readonly children: ReactNode
}

/** What the product gives to each of its components, without its header, page and footer. */
export function ProductFrame({ journey, catalogue: first, children }: Props) {
  const { catalogue, ...display } = useDisplayState(first)
  return (
    <JourneyContext value={journey}>
      <CatalogueContext value={catalogue}>
        <DisplayContext value={display}>
          <Suspense fallback={null}>{children}</Suspense>
        </DisplayContext>
      </CatalogueContext>
    </JourneyContext>
  )
}
