import { useEffect, useState } from 'react'
import { idsOf } from '../../machines/idsOf.ts'
import { localeNames } from '../../src/locales/locale.ts'
import { textSizes, themes } from '../../src/record/preferences.ts'
import { componentFixtures } from '../fixtures/components.tsx'
import type { Address } from './address.ts'
import { allComponents, allScreens, galleryQuery, itemQuery, frameSizes } from './address.ts'
import { Choose } from './Choose.tsx'
import { screenNames } from './screens.ts'

const components = Object.keys(componentFixtures)
const lists: Readonly<Record<string, readonly string[]>> = { [allComponents]: components, [allScreens]: screenNames }

/** Every component and screen, each in a frame of its own, and what to choose for all of them. */
export function Gallery({ first }: { readonly first: Address }) {
  const [address, setAddress] = useState(first)
  const { show, locale, theme, size, width } = address
  const [inlineSize, blockSize] = frameSizes[width]
  const choose = (chosen: Partial<Address>) => setAddress({ ...address, ...chosen })

  useEffect(() => window.history.replaceState(null, '', galleryQuery(address)), [address])

  return (
    <>
      <header className="bar">
        <Choose name="show" options={[allComponents, allScreens, ...components, ...screenNames]} chosen={show} onChoose={(chosen) => choose({ show: chosen })} />
        <Choose name="language" options={idsOf(localeNames)} chosen={locale} onChoose={(chosen) => choose({ locale: chosen })} />
        <Choose name="theme" options={themes} chosen={theme} onChoose={(chosen) => choose({ theme: chosen })} />
        <Choose name="text size" options={textSizes} chosen={size} onChoose={(chosen) => choose({ size: chosen })} />
        <Choose name="width" options={idsOf(frameSizes)} chosen={width} onChoose={(chosen) => choose({ width: chosen })} />
      </header>
      <main className="items">
        {(lists[show] ?? [show]).map((item) => {
          const alone = itemQuery(item, address)
          return (
            <section key={item} className="item">
              <h2>
                <a href={alone}>{item}</a>
              </h2>
              {/* oxlint-disable-next-line react/iframe-missing-sandbox -- it is our own page */}
              <iframe key={alone} title={item} src={alone} width={inlineSize} height={blockSize} loading="lazy" />
            </section>
          )
        })}
      </main>
    </>
  )
}
