import { renderToString } from 'react-dom/server'
import { localeNames } from './locales/locale.ts'
import type { Locale } from './locales/locale.ts'
import { loadFirst } from './locales/load.ts'
import { fill, say } from './locales/say.ts'
import type { FirstUiWords } from './locales/uiWords.ts'
import { App } from './ui/App.tsx'
import styles from './ui/App.module.css'
import { startJourney } from './ui/journey.ts'
import { fetchParts } from './ui/later.tsx'

/** A page as it is painted before its script is there. */
export interface FirstPage {
  readonly locale: Locale
  readonly dir: 'ltr' | 'rtl'
  readonly title: string
  readonly body: string
  /** The first question, for someone who does not wait: what stands in the main part, and the page's title. */
  readonly question: string
  readonly questionTitle: string
  /** What is said where the pages cannot be shown. */
  readonly failed: string
}

/** There is no browser at build time: a page that nobody was on yet. */
const nobody = { history: { state: null } } as unknown as Window
const noHistory = () => ({ record: () => undefined, back: () => false, stop: () => undefined })

const mainOf = (html: string) => /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''

/** A page that needs no script: its way on is a link to itself. */
const Failed = ({ ui, ...language }: { readonly ui: FirstUiWords; readonly lang: Locale; readonly dir: 'ltr' | 'rtl' }) => (
  <div role="alert" className={`failed ${styles.main}`} {...language}>
    <h1>{ui.failedTitle}</h1>
    <p>{ui.failed}</p>
    {/* oxlint-disable-next-line jsx-a11y/anchor-is-valid -- to this very page, whatever its address */}
    <a href="">{ui.loadAgain}</a>
  </div>
)

/** The patient's first page in a language. */
export async function firstPage(locale: Locale): Promise<FirstPage> {
  Object.assign(globalThis, { window: nobody })
  const [catalogue] = await Promise.all([loadFirst(locale), fetchParts()])
  const draw = (step: 'welcome' | 'subject') => {
    const journey = startJourney(nobody, {}, noHistory)
    journey.goTo(step)
    return renderToString(<App journey={journey} catalogue={catalogue} />)
  }
  const { ui, questions, dir } = catalogue
  return {
    locale,
    dir,
    title: ui.productName,
    body: draw('welcome'),
    question: mainOf(draw('subject')),
    failed: renderToString(<Failed ui={ui} lang={locale} dir={dir} />),
    questionTitle: fill(ui.pageTitle, { title: say(questions.subject.title, 'me'), product: ui.productName }),
  }
}

export const locales = Object.keys(localeNames) as readonly Locale[]
