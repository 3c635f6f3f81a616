import { Suspense, use, useState } from 'react'
import type { ComponentType } from 'react'
import { loadCatalogue } from '../../../locales/load.ts'
import { localeNames } from '../../../locales/locale.ts'
import type { Locale } from '../../../locales/locale.ts'
import type { SettingsRead } from '../../../settings/clinicSettings.ts'
import { useLanguages } from '../../languages.ts'
import { SecondPaneContext } from '../../pane.ts'
import { SettingsContext } from '../../settings.ts'
import { CatalogueContext, useCatalogue } from '../../words.ts'
import { useSetup } from '../setupContext.ts'
import { EmergencyPage } from './EmergencyPage.tsx'
import { FirstPage } from './FirstPage.tsx'
import { KioskPage } from './KioskPage.tsx'
import setupStyles from '../Setup.module.css'
import { Choose } from './Choose.tsx'
import styles from './Preview.module.css'

const pages = { first: FirstPage, emergency: EmergencyPage, kiosk: KioskPage } as const satisfies Readonly<Record<string, ComponentType>>
const pageIds = ['first', 'emergency', 'kiosk'] as const

const catalogues = new Map<Locale, ReturnType<typeof loadCatalogue>>()
function catalogueOf(locale: Locale) {
  const catalogue = catalogues.get(locale) ?? loadCatalogue(locale)
  catalogues.set(locale, catalogue)
  return catalogue
}

/** The pages themselves, with the settings as they are now. To be looked at, not used. */
export const Preview = ({ clinic }: { readonly clinic: SettingsRead }) => (
  <SettingsContext value={clinic}>
    <Shown />
  </SettingsContext>
)

function Shown() {
  const { words } = useSetup()
  const { locale } = useCatalogue()
  const languages = useLanguages()
  const [page, setPage] = useState<keyof typeof pages>('first')
  const [wanted, setWanted] = useState<Locale>(locale)
  const language = languages.includes(wanted) ? wanted : (languages[0] ?? locale)
  return (
    <section className={styles.preview} aria-labelledby="preview-heading">
      <h2 id="preview-heading">{words.preview.heading}</h2>
      <p className={setupStyles.hint}>{words.preview.lead}</p>
      <div className={setupStyles.pair}>
        <Choose label={words.preview.page} ids={pageIds} chosen={page} onChoose={setPage} nameOf={(id) => words.preview[id]} />
        <Choose label={words.preview.language} ids={languages} chosen={language} onChoose={setWanted} nameOf={(id) => localeNames[id]} />
      </div>
      <Suspense fallback={null}>
        <InLanguage locale={language} Page={pages[page]} />
      </Suspense>
    </section>
  )
}

function InLanguage({ locale, Page }: { readonly locale: Locale; readonly Page: ComponentType }) {
  const catalogue = use(catalogueOf(locale))
  return (
    <div className={styles.frame} lang={locale} dir={catalogue.dir} inert aria-hidden data-preview>
      <CatalogueContext value={catalogue}>
        <SecondPaneContext value>
          <Page />
        </SecondPaneContext>
      </CatalogueContext>
    </div>
  )
}
